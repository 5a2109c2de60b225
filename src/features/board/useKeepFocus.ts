import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { ItemId } from '../../model/ids.ts';

/**
 * Moving something to another list takes its button away and makes a new one; the focus would fall to the top of the
 * page. This gives it to the new one. Gives the function to call before the move.
 */
export function useKeepFocus(root: RefObject<HTMLElement | null>, changed: unknown): (id: ItemId) => void {
  const moved = useRef<ItemId | null>(null);
  useEffect(() => {
    const id = moved.current;
    if (id === null) return;
    moved.current = null;
    // The menu gives the focus back to its button first, one frame later.
    const timer = setTimeout(() => {
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      const entry = root.current?.querySelector<HTMLElement>(`[data-entry="${id}"]`);
      entry?.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.focus();
      entry?.scrollIntoView({ block: 'nearest' });
    }, 50);
    return () => clearTimeout(timer);
  }, [root, changed]);
  return useCallback((id) => {
    moved.current = id;
  }, []);
}
