import { Redo2, Undo2 } from 'lucide-react';
import { useCallback, useEffect } from 'react';
import { boardOf } from '../../session/boardOf.ts';
import { useSession, useSessionState } from '../../session/hooks.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { actOnUndoKeys } from '../../ui/undoKeys.ts';
import { useSaidHistory } from '../../ui/useSaidHistory.ts';
import { useBoardAccess } from './useBoardAccess.ts';

/** Undo and redo of one's own edits of the board, never another's. The keys for it work wherever one is on the page. */
export function useHistory() {
  const session = useSession();
  const t = useMessages('board');
  const canUndo = useSessionState(() => boardOf(session).canUndo());
  const canRedo = useSessionState(() => boardOf(session).canRedo());
  const { undo, redo } = useSaidHistory(
    useCallback(() => boardOf(session), [session]),
    t(($) => $.board.done.undone),
    t(($) => $.board.done.redone),
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // A part of the page with a history of its own has taken the key already.
      if (!event.defaultPrevented) actOnUndoKeys(event, undo, redo);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
  return { canUndo, canRedo, undo, redo };
}

export function HistoryButtons() {
  const t = useMessages('board');
  const { canWrite, canNote } = useBoardAccess();
  const { canUndo, canRedo, undo, redo } = useHistory();
  if (!canWrite && !canNote) return null;
  return (
    <>
      <IconButton
        label={t(($) => $.board.tools.undo)}
        icon={<Undo2 aria-hidden="true" className="size-5" />}
        unavailable={canUndo ? undefined : t(($) => $.board.tools.nothingToUndo)}
        onClick={undo}
      />
      <IconButton
        label={t(($) => $.board.tools.redo)}
        icon={<Redo2 aria-hidden="true" className="size-5" />}
        unavailable={canRedo ? undefined : t(($) => $.board.tools.nothingToRedo)}
        onClick={redo}
      />
    </>
  );
}
