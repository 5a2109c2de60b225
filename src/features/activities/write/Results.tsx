import { useMemo } from 'react';

import type { CardId } from '../../../model/deck.ts';
import { answersTo, type Answer } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { AnswerNote } from '../../../ui/AnswerNote.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { ThemeSign } from '../../../ui/ThemeSign.tsx';
import { FittedPages } from '../../../ui/wall/FittedPages.tsx';
import { narrowLevels, wideLevels } from '../../../ui/wall/fitNotes.ts';
import { useWideScreen } from '../../../ui/wall/useWideScreen.ts';
import { useFacedCard } from './useFacedCard.ts';

interface ResultsProps {
  readonly cardId: CardId;
  /** Whether the answers were revealed while the room watched: then they turn over. */
  readonly turning: boolean;
}

/** The card with everything that was revealed on it. */
export function Results({ cardId, turning }: ResultsProps) {
  const t = useMessages('screen');
  const card = useFacedCard(cardId);
  const stage = useStage((whole) => whole);
  const answers = useMemo(() => answersTo(stage, cardId), [stage, cardId]);
  if (card === null) return null;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-[calc(var(--u)*1.2)]">
      <div
        className={`card-face theme-${card.theme} flex flex-col gap-[calc(var(--u)*0.5)] px-[calc(var(--u)*2)] py-[calc(var(--u)*0.8)]`}
      >
        <p className="flex items-center gap-[0.4em] text-[max(1rem,calc(var(--u)*1.5))] leading-tight font-bold text-(--theme)">
          <ThemeSign theme={card.theme} />
          {card.label}
          {answers.length > 0 && (
            <span className="tabular ml-auto font-normal text-muted">
              {t(($) => $.screen.answers, { count: answers.length })}
            </span>
          )}
        </p>
        <h2 className="serif text-[max(1.375rem,calc(var(--u)*2.5))] leading-[1.15]">{card.question}</h2>
      </div>
      {answers.length > 0 ? (
        <WallNotes answers={answers} turning={turning} />
      ) : (
        <div className="zone flex flex-1 flex-col items-center justify-center gap-[calc(var(--u)*1)] p-6 text-center">
          <p className="serif text-[max(1.5rem,calc(var(--u)*3.6))]">{t(($) => $.screen.noAnswers)}</p>
          <p className="text-[max(1.125rem,calc(var(--u)*2.2))] text-muted">
            {t(($) => $.screen.noAnswersMore)}
          </p>
        </div>
      )}
    </div>
  );
}

interface WallNotesProps {
  readonly answers: readonly Answer[];
  readonly turning: boolean;
}

/** Answers as large as fits. */
function WallNotes({ answers, turning }: WallNotesProps) {
  const wide = useWideScreen();
  const items = useMemo(
    () => answers.map((answer) => ({ id: answer.id, content: <WallNote answer={answer} /> })),
    [answers],
  );
  return (
    <FittedPages
      items={items}
      levels={wide ? wideLevels : narrowLevels}
      back={turning ? <div className="answer-note h-full" /> : undefined}
    />
  );
}

/** One answer. A very long one is cut: it can be read whole on the board. */
function WallNote({ answer: { text, source, author, inGroup } }: { readonly answer: Answer }) {
  return (
    <div className="[&_article>p:first-child]:line-clamp-7">
      <AnswerNote text={text} source={source} inGroup={inGroup} author={author?.name} size="wall" />
    </div>
  );
}
