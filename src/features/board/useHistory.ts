import { useCallback } from 'react';
import { useSession, useSessionState } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

export interface BoardHistory {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Undoing one's own edits of the board, never another's, and as long as one may make them. */
export function useHistory(): BoardHistory {
  const session = useSession();
  const announce = useAnnounce();
  const t = useMessages('board');
  const canUndo = useSessionState(() => session.board.canUndo());
  const canRedo = useSessionState(() => session.board.canRedo());
  const undo = useCallback(() => {
    if (!session.board.canUndo()) return;
    session.board.undo();
    announce(
      t(($) => $.board.done.undone),
      'quiet',
    );
  }, [session, announce, t]);
  const redo = useCallback(() => {
    if (!session.board.canRedo()) return;
    session.board.redo();
    announce(
      t(($) => $.board.done.redone),
      'quiet',
    );
  }, [session, announce, t]);
  return { canUndo, canRedo, undo, redo };
}
