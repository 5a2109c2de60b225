import { useEffect } from 'react';
import { actOnUndoKeys } from '../../ui/undoKeys.ts';

/** The keys that undo and redo, wherever one is on the page; but for a part with a history of its own, which took them. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.defaultPrevented) actOnUndoKeys(event, undo, redo);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
}
