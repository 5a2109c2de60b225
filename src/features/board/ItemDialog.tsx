import type { Card, CardId } from '../../model/deck.ts';
import type { AnswerId, ItemId } from '../../model/ids.ts';
import { answersTo, cardOf, type Answer } from '../../model/stage.ts';
import { useSessionState, useStage } from '../../session/hooks.tsx';
import { AnswerNote } from '../../ui/AnswerNote.tsx';
import { CardFace } from '../../ui/CardFace.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useWords } from './useWords.ts';

interface ItemDialogProps {
  readonly id: ItemId | null;
  readonly onClose: () => void;
}

/** A card or an answer, large: a card with its answers under it, an answer under its card. */
export function ItemDialog({ id, onClose }: ItemDialogProps) {
  const words = useWords();
  const stage = useStage((whole) => whole);
  const answer = id === null ? undefined : stage.answers[id as AnswerId];
  const card = cardOf(stage, answer?.cardId ?? (id as CardId | null));
  const kind = answer === undefined ? 'card' : 'answer';
  return (
    // Closed rather than taken away, so that the browser gives the focus back.
    <Dialog
      open={card !== undefined}
      onClose={onClose}
      size="large"
      title={card === undefined ? '' : words.item({ kind, cardId: card.id })}
    >
      {card && <Large card={card} answer={answer} />}
    </Dialog>
  );
}

function Large({ card, answer }: { readonly card: Card; readonly answer: Answer | undefined }) {
  const t = useMessages('board');
  const { locale } = useLocale();
  const words = useWords();
  const stage = useStage((whole) => whole);
  const insights = useSessionState(({ board }) => board.insights);
  const theme = stage.decks.find((deck) => deck.id === card.deckId)?.theme ?? 'kennisbronnen';
  const answers = answer === undefined ? answersTo(stage, card.id) : [];
  const note = (one: Answer, size: 'list' | 'big') => (
    <AnswerNote
      text={one.text}
      source={one.source}
      author={one.author?.name}
      insight={Object.hasOwn(insights, one.id)}
      size={size}
    />
  );
  return (
    <div className="flex flex-col gap-5">
      <CardFace
        theme={theme}
        label={words.card(card)}
        question={card.question[locale]}
        prompts={card.prompts[locale]}
        size={answer === undefined ? 'large' : 'medium'}
        headingLevel={3}
      />
      {answer !== undefined && note(answer, 'big')}
      {answers.length > 0 && (
        <section className="flex flex-col gap-3">
          <h3 className="eyebrow">{t(($) => $.board.list.answers, { count: answers.length })}</h3>
          <ul className="grid gap-3 sm:grid-cols-2">
            {answers.map((one) => (
              <li key={one.id}>{note(one, 'list')}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
