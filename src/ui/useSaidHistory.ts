import { useMemo } from 'react';
import { useAnnounce } from './announce.ts';

interface SaidHistory {
  readonly undo: () => void;
  readonly redo: () => void;
}

interface History extends SaidHistory {
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
}

/** Undoing and redoing, each said aloud when there was something to do. The history is asked for at each press. */
export function useSaidHistory(historyNow: () => History, undone: string, redone: string): SaidHistory {
  const announce = useAnnounce();
  return useMemo(
    () => ({
      undo: () => {
        const { canUndo, undo } = historyNow();
        if (!canUndo()) return;
        undo();
        announce(undone, 'quiet');
      },
      redo: () => {
        const { canRedo, redo } = historyNow();
        if (!canRedo()) return;
        redo();
        announce(redone, 'quiet');
      },
    }),
    [historyNow, undone, redone, announce],
  );
}
