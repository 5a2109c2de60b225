import { useEffect, type RefObject } from 'react';

/**
 * Keeps a whole form in sight when the keyboard of a phone opens under it: the field and the button too, not only the
 * line that is typed. What is higher than the window begins at its top.
 */
export function useShowWhole(form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const viewport = globalThis.visualViewport;
    if (viewport === null) return;
    let height = viewport.height;
    const onResize = () => {
      const shrunk = viewport.height < height;
      height = viewport.height;
      const element = form.current;
      if (!shrunk || element === null || !element.contains(document.activeElement)) return;
      element.scrollIntoView({ block: element.offsetHeight > height ? 'start' : 'end' });
    };
    viewport.addEventListener('resize', onResize);
    return () => viewport.removeEventListener('resize', onResize);
  }, [form]);
}
