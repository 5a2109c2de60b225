import { useLayoutEffect, useRef, type FocusEvent } from 'react';

/** A row that moves among its neighbours loses focus in the browser; this gives it back. */
export function useKeepFocus(order: string): { readonly onFocus: (event: FocusEvent) => void } {
  const last = useRef<Element | null>(null);
  const known = useRef(order);
  useLayoutEffect(() => {
    if (known.current === order) return;
    known.current = order;
    const { activeElement } = document;
    const lost = activeElement === null || activeElement === document.body;
    if (lost && last.current instanceof HTMLElement && last.current.isConnected) last.current.focus();
  }, [order]);
  return {
    onFocus: ({ target }) => {
      last.current = target;
    },
  };
}
