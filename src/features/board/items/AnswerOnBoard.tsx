import { AnswerNote } from '../../../ui/AnswerNote.tsx';
import type { AnswerThing } from './boardThing.ts';
import { clampedLines } from '../surface/clampedLines.ts';
import { Dots } from './Dots.tsx';
import { useWords } from './useWords.ts';

interface AnswerOnBoardProps {
  readonly thing: Pick<AnswerThing, 'answer' | 'card' | 'theme' | 'needsCardLabel' | 'insight' | 'dots'>;
  readonly picked: boolean;
  /** Long answers and names are cut on the board, so that they do not cover what lies below them. */
  readonly whole: boolean;
}

/** A published answer as it lies on the board. Away from its card, it says which that is. */
export function AnswerOnBoard({ thing, picked, whole }: AnswerOnBoardProps) {
  const words = useWords();
  const { answer, card, theme, needsCardLabel, insight, dots } = thing;
  return (
    <div
      data-cut={!whole || undefined}
      className={clampedLines(
        whole,
        Number(insight) + Number(needsCardLabel) + Number(dots !== null) + Number(answer.inGroup),
      )}
    >
      <AnswerNote
        text={answer.text}
        source={answer.source}
        author={answer.author?.name}
        cardLabel={needsCardLabel ? words.card(card) : undefined}
        theme={theme}
        size="board"
        insight={insight}
        inGroup={answer.inGroup}
        picked={picked}
      >
        {dots !== null && (
          <p className="-mt-1 flex justify-end">
            <Dots count={dots} />
          </p>
        )}
      </AnswerNote>
    </div>
  );
}
