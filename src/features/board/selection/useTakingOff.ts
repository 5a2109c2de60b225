import { useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { staysOnBoard } from './staysOnBoard.ts';
import type { Subject } from '../items/subject.ts';
import { useBoardAccess } from '../useBoardAccess.ts';
import { useItemActions } from '../items/useItemActions.ts';
import { useWords } from '../items/useWords.ts';

interface TakingOff {
  /** Why not all of these can be taken off the board; undefined when they can. */
  readonly hindrance: (subjects: readonly Subject[]) => string | undefined;
  readonly takeOff: (subjects: readonly Subject[]) => void;
}

/** Taking several things off the board in one go. */
export function useTakingOff(): TakingOff {
  const t = useMessages('board');
  const words = useWords();
  const access = useBoardAccess();
  const stage = useStage((whole) => whole);
  const { takeOff } = useItemActions();
  return {
    hindrance: (subjects) => {
      const staying = subjects.find((subject) => staysOnBoard(subject, stage, access) !== null);
      return staying && t(($) => $.board.selection.stays, { label: words.item(staying) });
    },
    takeOff,
  };
}
