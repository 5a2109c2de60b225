import { Layers, Lightbulb } from 'lucide-react';
import type { ReactNode } from 'react';
import { questionSize } from '../../../model/board/geometry/itemSizes.ts';
import type { Card } from '../../../model/deck.ts';
import type { Answer } from '../../../model/session/stage.ts';
import { AnswerNote, type AnswerNoteProps } from '../../../ui/AnswerNote.tsx';
import { CardFace, type CardFaceProps } from '../../../ui/CardFace.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { LooseNote, type LooseNoteProps } from '../../../ui/LooseNote.tsx';
import type { BoardThing, ClusterThing, NoteThing } from './boardThing.ts';
import { useWords } from './useWords.ts';

interface ThingFaceProps {
  readonly thing: BoardThing;
  readonly picked: boolean;
  /** Long texts and names are cut on the board, so that they do not cover what lies below them. */
  readonly whole: boolean;
  /** In place of the title of a cluster, while one writes it. */
  readonly titleField?: ReactNode;
}

/** A thing as it lies on the board. Away from its card, an answer says which that is. */
export function ThingFace({ thing, picked, whole, titleField }: ThingFaceProps) {
  switch (thing.kind) {
    case 'card':
      return (
        <BoardCard
          card={thing.card}
          insight={thing.insight}
          dots={thing.dots}
          size={thing.width === questionSize.width ? 'question' : 'small'}
          picked={picked}
        />
      );
    case 'answer': {
      const { answer, insight, dots, needsCardLabel } = thing;
      const smallPrint = [insight, needsCardLabel, dots !== null, answer.inGroup].filter(Boolean).length;
      return (
        <div data-cut={!whole || undefined} className={clampedLines(whole, smallPrint)}>
          <BoardAnswer
            answer={answer}
            insight={insight}
            dots={dots}
            named={needsCardLabel}
            size="board"
            picked={picked}
          />
        </div>
      );
    }
    case 'note':
      return (
        <div className={clampedLines(whole, Number(thing.insight))}>
          <BoardNote note={thing} size="board" picked={picked} />
        </div>
      );
    case 'cluster':
      return <ClusterSheet thing={thing} picked={picked} titleField={titleField} />;
  }
}

const lines = [
  '[&_article>p:first-child]:line-clamp-4',
  '[&_article>p:first-child]:line-clamp-3',
  '[&_article>p:first-child]:line-clamp-2',
  '[&_article>p:first-child]:line-clamp-1',
];

/** Cuts the text on a note after some lines. Each line of small print under it takes the room of one. */
function clampedLines(whole: boolean, smallPrint: number): string | undefined {
  return whole ? '[&_article>p:first-child]:line-clamp-16' : lines[Math.min(smallPrint, lines.length - 1)];
}

interface BoardCardProps extends Partial<Omit<CardFaceProps, 'theme' | 'question' | 'prompts' | 'corner'>> {
  readonly card: Card;
  readonly prompts?: boolean;
  readonly insight?: boolean;
  readonly dots?: number | null;
  /** What one can do with it, in its corner. */
  readonly tools?: ReactNode;
}

/** A card of a deck with what was marked about it. */
export function BoardCard({ card, prompts, insight, dots = null, tools, ...look }: BoardCardProps) {
  const t = useMessages();
  const { locale } = useLocale();
  const words = useWords();
  return (
    <CardFace
      theme={words.theme(card.id)}
      label={words.card(card)}
      question={card.question[locale]}
      prompts={prompts ? card.prompts[locale] : []}
      corner={
        (insight || dots !== null || tools) && (
          <span className={`flex items-center ${tools ? '-my-2 -mr-2 gap-1' : 'gap-2'}`}>
            {dots !== null && <Dots count={dots} />}
            {insight && (
              <Lightbulb
                role="img"
                aria-label={t(($) => $.ui.answer.insight)}
                className="size-5 text-attention"
              />
            )}
            {tools}
          </span>
        )
      }
      {...look}
    />
  );
}

interface BoardAnswerProps extends Pick<AnswerNoteProps, 'size' | 'insight' | 'picked'> {
  readonly answer: Answer;
  readonly dots?: number | null;
  /** Says which card it is to. */
  readonly named?: boolean;
}

/** A published answer with what was marked about it. */
export function BoardAnswer({ answer, dots = null, named, ...look }: BoardAnswerProps) {
  const { cardId, text, source, author, inGroup } = answer;
  const words = useWords();
  return (
    <AnswerNote
      text={text}
      source={source}
      author={author?.name}
      cardLabel={named ? words.item({ kind: 'card', cardId }) : undefined}
      theme={words.theme(cardId)}
      inGroup={inGroup}
      {...look}
    >
      {dots !== null && (
        <p className={look.size === 'board' ? '-mt-1 flex justify-end' : undefined}>
          <Dots count={dots} />
        </p>
      )}
    </AnswerNote>
  );
}

interface BoardNoteProps extends Pick<LooseNoteProps, 'size' | 'picked'> {
  readonly note: NoteThing;
}

/** A loose note. */
export function BoardNote({ note: { text, insight }, ...look }: BoardNoteProps) {
  const t = useMessages('board');
  return <LooseNote text={text} placeholder={t(($) => $.board.item.emptyNote)} insight={insight} {...look} />;
}

/** The sheet under the items of a cluster, with its title, how many they are, and their dots. */
function ClusterSheet({
  thing,
  picked,
  titleField,
}: Omit<ThingFaceProps, 'thing' | 'whole'> & { readonly thing: ClusterThing }) {
  const t = useMessages('board');
  const { title, dots, items, width, height } = thing;
  const named = title.trim() !== '';
  return (
    <div className="cluster-sheet settle" data-picked={picked || undefined} style={{ width, height }}>
      <p className="flex items-start gap-2 px-3.5 pt-2.5">
        <Layers aria-hidden="true" className="mt-0.5 size-4.5 shrink-0 text-muted" />
        {titleField ?? (
          <span
            data-title=""
            className={`line-clamp-2 min-w-0 flex-1 leading-tight wrap-anywhere ${named ? 'font-bold' : 'text-muted'}`}
          >
            {named ? title : t(($) => $.board.cluster.untitled)}
          </span>
        )}
        {dots !== null && <Dots count={dots} />}
        <span
          className="tabular text-sm text-muted"
          title={t(($) => $.board.cluster.count, { count: items.length })}
        >
          {items.length}
        </span>
      </p>
    </div>
  );
}

/** More than this is quicker read than counted. */
const mostDrawn = 8;

/** The dots that something got in a vote: drawn while they can be counted, and always said. */
export function Dots({ count }: { readonly count: number }) {
  const t = useMessages('board');
  return (
    <span className="inline-flex items-center gap-1 text-[0.875em] text-ink">
      {Array.from({ length: count > mostDrawn ? 1 : count }, (_, index) => (
        <span
          key={index}
          aria-hidden="true"
          className="size-[0.7em] rounded-full bg-ink forced-colors:bg-[CanvasText]"
        />
      ))}
      {(count === 0 || count > mostDrawn) && (
        <span aria-hidden="true" className="tabular font-semibold">
          {count}
        </span>
      )}
      <span className="sr-only">{t(($) => $.board.dots, { count })}</span>
    </span>
  );
}
