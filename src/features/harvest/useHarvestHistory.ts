import { useCallback } from 'react';
import { useSession, useSessionState } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useSaidHistory } from '../../ui/useSaidHistory.ts';

/** Undoing one's own changes of the harvest; never another's, and nothing on the board, which may be out of sight. */
export function useHarvestHistory() {
  const session = useSession();
  const t = useMessages('board');
  const canUndo = useSessionState(() => session.board.harvestHistory().canUndo());
  const { undo, redo } = useSaidHistory(
    useCallback(() => session.board.harvestHistory(), [session]),
    t(($) => $.board.done.undone),
    t(($) => $.board.done.redone),
  );
  return { canUndo, undo, redo };
}
