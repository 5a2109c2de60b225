import { useEffect, useRef, type RefObject } from 'react';

/**
 * Moves focus to a heading when `step` changes, but not the first time: somebody who cannot see the screen then hears where
 * they are now. With `yields` a field that took focus by itself keeps it. Give the heading `tabIndex={-1}`.
 */
export function useHeadingFocus(step: string | number, yields = false): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    if (yields && document.activeElement instanceof HTMLInputElement) return;
    heading.current?.focus();
  }, [step, yields]);
  return heading;
}
