import { AnswerNote } from '../../../ui/AnswerNote.tsx';
import type { AnswerThing } from '../items/boardThing.ts';
import { Dots } from '../items/Dots.tsx';
import { ListedItemTools, type ListedActions } from './ListedItemTools.tsx';
import { useWords } from '../items/useWords.ts';

interface ListedAnswerProps extends ListedActions {
  readonly thing: AnswerThing;
  /** Whether its card is not right above it. */
  readonly alone: boolean;
}

/** An answer in the list, with everything one can do with it. */
export function ListedAnswer({ thing, alone, ...actions }: ListedAnswerProps) {
  const words = useWords();
  const { id, card, theme, answer, insight, dots } = thing;
  return (
    <div data-entry={id} className="relative *:first:pr-25">
      <AnswerNote
        text={answer.text}
        source={answer.source}
        author={answer.author?.name}
        cardLabel={alone ? words.card(card) : undefined}
        theme={theme}
        insight={insight}
        inGroup={answer.inGroup}
      >
        {dots !== null && (
          <p>
            <Dots count={dots} />
          </p>
        )}
      </AnswerNote>
      <span className="absolute top-1 right-1">
        <ListedItemTools thing={thing} {...actions} />
      </span>
    </div>
  );
}
