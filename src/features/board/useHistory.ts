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

/** Undoing one's own edits of the board, never another's. */
export function useHistory(): BoardHistory {
  const session = useSession();
  const announce = useAnnounce();
  const t = useMessages('board');
  const canUndo = useSessionState((state) => state.canUndo);
  const canRedo = useSessionState((state) => state.canRedo);
  const undo = useCallback(() => {
    if (!session.store.getState().canUndo) return;
    session.board.undo();
    announce(
      t(($) => $.board.done.undone),
      'quiet',
    );
  }, [session, announce, t]);
  const redo = useCallback(() => {
    if (!session.store.getState().canRedo) return;
    session.board.redo();
    announce(
      t(($) => $.board.done.redone),
      'quiet',
    );
  }, [session, announce, t]);
  return { canUndo, canRedo, undo, redo };
}
