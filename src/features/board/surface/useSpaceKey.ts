import { useEffect } from 'react';
import type { Cell } from './createCell.ts';

const typesIn = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input, textarea, select, dialog, button, [role="menu"]') !== null);

/** Keeps track of whether the space bar is down, for who wants to slide the board with it. */
export function useSpaceKey(space: Cell<boolean>): void {
  useEffect(() => {
    const onDown = (event: KeyboardEvent) => {
      if (event.code === 'Space' && !typesIn(event.target)) space.set(true);
    };
    const onUp = (event: KeyboardEvent) => {
      if (event.code === 'Space') space.set(false);
    };
    // A key that is let go in another window says nothing here.
    const onBlur = () => space.set(false);
    window.addEventListener('keydown', onDown, { capture: true });
    window.addEventListener('keyup', onUp, { capture: true });
    window.addEventListener('blur', onBlur);
    return () => {
      window.removeEventListener('keydown', onDown, { capture: true });
      window.removeEventListener('keyup', onUp, { capture: true });
      window.removeEventListener('blur', onBlur);
    };
  }, [space]);
}
