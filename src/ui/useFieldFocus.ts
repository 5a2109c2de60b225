import { useEffect, useRef, type RefObject } from 'react';

/**
 * Puts the cursor in the first field of a page that one comes to. Not where that would bring up a keyboard over the words
 * above the field, and not where focus is somewhere already, such as on a heading that a screen reader reads.
 */
export function useFieldFocus(wanted = true): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wanted && document.activeElement === document.body && matchMedia('(hover: hover)').matches)
      field.current?.focus({ preventScroll: true });
  }, [wanted]);
  return field;
}
