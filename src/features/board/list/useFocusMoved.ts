import { useCallback, type RefObject } from 'react';
import type { ThingId } from '../../../model/board/board.ts';

/** The menu closes and gives the focus back to its button first, if that is still there. */
const settledMs = 120;

/**
 * Moving something to another list takes its button away and makes a new one; the focus would fall to the top of the
 * page. Gives the function to call when something is moved: it brings the focus to the new button.
 */
export function useFocusMoved(root: RefObject<HTMLElement | null>): (id: ThingId) => void {
  return useCallback(
    (id) => {
      setTimeout(() => {
        const focused = document.activeElement;
        if (focused !== null && focused !== document.body) return;
        const entry = root.current?.querySelector<HTMLElement>(`[data-entry="${id}"]`);
        entry?.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.focus();
      }, settledMs);
    },
    [root],
  );
}
