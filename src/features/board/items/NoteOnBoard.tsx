import { useMessages } from '../../../ui/language/useMessages.ts';
import { LooseNote } from '../../../ui/LooseNote.tsx';
import type { NoteThing } from './boardThing.ts';
import { clampedLines } from '../surface/clampedLines.ts';

interface NoteOnBoardProps {
  readonly thing: Pick<NoteThing, 'text' | 'insight'>;
  readonly picked: boolean;
  readonly whole: boolean;
}

/** A loose note as it lies on the board. */
export function NoteOnBoard({ thing, picked, whole }: NoteOnBoardProps) {
  const t = useMessages('board');
  const { text, insight } = thing;
  return (
    <div className={clampedLines(whole, Number(insight))}>
      <LooseNote
        text={text}
        placeholder={t(($) => $.board.item.emptyNote)}
        size="board"
        insight={insight}
        picked={picked}
      />
    </div>
  );
}
