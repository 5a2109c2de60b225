import { useEffect, type RefObject } from 'react';

/**
 * Brings a whole form into sight when the keyboard of a phone opens under it: what is asked, the field and the button,
 * and not only the line that is typed.
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
      element.scrollIntoView({ block: 'start' });
    };
    viewport.addEventListener('resize', onResize);
    return () => viewport.removeEventListener('resize', onResize);
  }, [form]);
}
