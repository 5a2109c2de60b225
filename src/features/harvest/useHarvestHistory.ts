import { useSession, useSessionState } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

/** Undoing one's own changes of the harvest; never another's, and nothing on the board, which may be out of sight. */
export function useHarvestHistory() {
  const { board } = useSession();
  const t = useMessages('board');
  const announce = useAnnounce();
  const canUndo = useSessionState(() => board.harvestHistory().canUndo());
  return {
    canUndo,
    undo: () => {
      if (!board.harvestHistory().canUndo()) return;
      board.harvestHistory().undo();
      announce(
        t(($) => $.harvest.undone),
        'quiet',
      );
    },
    redo: () => {
      if (!board.harvestHistory().canRedo()) return;
      board.harvestHistory().redo();
      announce(
        t(($) => $.harvest.redone),
        'quiet',
      );
    },
  };
}
