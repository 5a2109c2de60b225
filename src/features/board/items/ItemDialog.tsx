import { Pencil } from 'lucide-react';
import { dotsOf } from '../../../model/activities/vote/outcome.ts';
import type { ThingId } from '../../../model/board/board.ts';
import type { Card, CardId } from '../../../model/deck.ts';
import type { AnswerId } from '../../../model/ids.ts';
import { answersTo, cardOf, type Answer } from '../../../model/session/stage.ts';
import { useSessionState, useStage } from '../../../session/hooks.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { TermsIn } from '../../glossary/TermsIn.tsx';
import { useBoardAccess } from '../useBoardAccess.ts';
import { useBoardTask } from './boardTask.ts';
import type { ClusterThing, ItemThing, NoteThing } from './boardThing.ts';
import { BoardAnswer, BoardCard, BoardNote, Dots } from './ThingFace.tsx';
import { useBoardItems } from './useBoardItems.ts';
import { useMakeHarvest } from './useMakeHarvest.ts';
import { useWords } from './useWords.ts';

/** What can be read large, on the board or (a card) still in its deck. */
type Readable =
  | { readonly kind: 'card'; readonly cardId: CardId; readonly card: Card }
  | { readonly kind: 'answer'; readonly cardId: CardId; readonly card: Card; readonly answer: Answer }
  | NoteThing
  | ClusterThing;

/** The thing with this id, or null when there is none (any more). */
function useReadable(id: ThingId | null): Readable | null {
  const stage = useStage((whole) => whole);
  const things = useBoardItems();
  if (id === null) return null;
  const answer = Object.hasOwn(stage.answers, id) ? stage.answers[id as AnswerId] : undefined;
  const card = cardOf(stage, answer?.cardId ?? (id as CardId));
  if (card !== undefined)
    return answer === undefined
      ? { kind: 'card', cardId: card.id, card }
      : { kind: 'answer', cardId: card.id, card, answer };
  const thing = things.find((one) => one.id === id);
  return thing?.kind === 'note' || thing?.kind === 'cluster' ? thing : null;
}

interface ItemDialogProps {
  readonly id: ThingId | null;
  readonly onClose: () => void;
}

/** A thing, large: a card with its answers under it, an answer under its card, a cluster with all that is in it. */
export function ItemDialog({ id, onClose }: ItemDialogProps) {
  const words = useWords();
  const thing = useReadable(id);
  return (
    <Dialog open={thing !== null} onClose={onClose} size="large" title={thing ? words.item(thing) : ''}>
      <div className="flex flex-col gap-5">{thing && <Large thing={thing} />}</div>
    </Dialog>
  );
}

function Large({ thing }: { readonly thing: Readable }) {
  const { locale } = useLocale();
  const stage = useStage((whole) => whole);
  const insights = useSessionState(({ board }) => board.insights);
  switch (thing.kind) {
    case 'card':
      return (
        <>
          <BoardCard card={thing.card} prompts size="large" headingLevel={3} />
          <TermsIn texts={[thing.card.question[locale], ...thing.card.prompts[locale]]} />
          <AnswersTo cardId={thing.cardId} />
        </>
      );
    case 'answer':
      return (
        <>
          <BoardCard card={thing.card} prompts headingLevel={3} />
          <BoardAnswer
            answer={thing.answer}
            insight={Object.hasOwn(insights, thing.answer.id)}
            dots={dotsOf(stage, thing.answer.id)}
            size="big"
          />
          <MakeHarvest id={thing.answer.id} />
        </>
      );
    case 'note':
      return <LargeNote note={thing} />;
    case 'cluster':
      return <LargeCluster thing={thing} />;
  }
}

/** What one can make of the answer, where one may. */
function MakeHarvest({ id }: { readonly id: AnswerId }) {
  const makings = useMakeHarvest();
  return (
    <div className="flex flex-wrap justify-end gap-3 empty:hidden">
      {makings(id).map(({ kind, label, Icon, make, unavailable }) => (
        <Button
          key={kind}
          icon={<Icon aria-hidden="true" className="size-5" />}
          unavailable={unavailable}
          onClick={make}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}

function AnswersTo({ cardId }: { readonly cardId: CardId }) {
  const t = useMessages('board');
  const answers = answersTo(
    useStage((whole) => whole),
    cardId,
  );
  const insights = useSessionState(({ board }) => board.insights);
  if (answers.length === 0) return null;
  return (
    <section className="flex flex-col gap-3">
      <h3 className="eyebrow">{t(($) => $.board.list.answers, { count: answers.length })}</h3>
      <ul className="grid gap-3 sm:grid-cols-2">
        {answers.map((answer) => (
          <li key={answer.id}>
            <BoardAnswer answer={answer} insight={Object.hasOwn(insights, answer.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function LargeNote({ note }: { readonly note: NoteThing }) {
  const t = useMessages('board');
  const { canNote } = useBoardAccess();
  const openTask = useBoardTask();
  return (
    <>
      <BoardNote note={note} size="big" />
      {canNote && (
        <div className="flex justify-end">
          <Button
            icon={<Pencil aria-hidden="true" className="size-5" />}
            onClick={() => openTask({ kind: 'note', id: note.id })}
          >
            {t(($) => $.board.do.editNote)}
          </Button>
        </div>
      )}
    </>
  );
}

function LargeCluster({ thing: { id, dots } }: { readonly thing: ClusterThing }) {
  const t = useMessages('board');
  const items = useBoardItems()
    .filter((one) => one.kind !== 'cluster')
    .filter(({ cluster }) => cluster === id);
  return (
    <>
      <p className="flex items-center gap-4 text-muted">
        {t(($) => $.board.cluster.count, { count: items.length })}
        {dots !== null && <Dots count={dots} />}
      </p>
      <ul className="grid gap-3 sm:grid-cols-2">
        {items.map((item) => (
          <li key={item.id}>
            <Inside item={item} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Inside({ item }: { readonly item: ItemThing }) {
  if (item.kind === 'note') return <BoardNote note={item} />;
  if (item.kind === 'card') return <BoardCard card={item.card} headingLevel={3} />;
  return <BoardAnswer answer={item.answer} insight={item.insight} named />;
}
