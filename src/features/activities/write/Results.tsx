import { useMemo } from 'react';

import type { CardId } from '../../../model/deck.ts';
import { answersTo } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { ThemeSign } from '../../../ui/ThemeSign.tsx';
import { useFacedCard } from './useFacedCard.ts';
import { WallNotes } from './WallNotes.tsx';

interface ResultsProps {
  readonly cardId: CardId;
  /** Whether the answers were revealed before the room's eyes: then they turn over. */
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
