import type { ItemId } from '../../model/ids.ts';
import { AnswerNote } from '../../ui/AnswerNote.tsx';
import { ItemMenu } from './ItemMenu.tsx';
import type { BoardThing } from './useBoardItems.ts';
import { useWords } from './useWords.ts';

interface ListedAnswerProps {
  readonly thing: BoardThing;
  /** Whether its card is not right above it. */
  readonly alone: boolean;
  readonly onRead: (id: ItemId) => void;
  readonly onAct: (id: ItemId) => void;
}

/** An answer in the list, with everything one can do with it. */
export function ListedAnswer({ thing, alone, onRead, onAct }: ListedAnswerProps) {
  const words = useWords();
  const { id, kind, cardId, zone, card, theme, answer, insight } = thing;
  if (answer === null) return null;
  return (
    <div data-entry={id} className="relative *:first:pr-14">
      <AnswerNote
        text={answer.text}
        source={answer.source}
        author={answer.author?.name}
        cardLabel={alone ? words.card(card) : undefined}
        theme={theme}
        insight={insight}
      />
      <span className="absolute top-1 right-1">
        <ItemMenu
          subject={{ id, kind, cardId }}
          lies={zone}
          onRead={() => onRead(id)}
          onAct={() => onAct(id)}
        />
      </span>
    </div>
  );
}
