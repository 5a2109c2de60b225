import { useCallback } from 'react';
import { useSession, useSessionState } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useSaidHistory } from '../../ui/useSaidHistory.ts';

export interface BoardHistory {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Undoing one's own edits of the board, never another's, and as long as one may make them. */
export function useHistory(): BoardHistory {
  const session = useSession();
  const t = useMessages('board');
  const canUndo = useSessionState(() => session.board.canUndo());
  const canRedo = useSessionState(() => session.board.canRedo());
  const { undo, redo } = useSaidHistory(
    useCallback(() => session.board, [session]),
    t(($) => $.board.done.undone),
    t(($) => $.board.done.redone),
  );
  return { canUndo, canRedo, undo, redo };
}
