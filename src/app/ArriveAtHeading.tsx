import { useEffect } from 'react';

let shownPath = location.pathname;

/**
 * After going to another page, moves focus to its main heading; the very first page is left to the browser. Put it after
 * a page, with the page's address as key.
 */
export function ArriveAtHeading() {
  useEffect(() => {
    if (location.pathname === shownPath) return;
    shownPath = location.pathname;
    scrollTo(0, 0);
    // A field on the new page that took focus by itself keeps it.
    if (document.activeElement?.closest('main')) return;
    const target = document.querySelector<HTMLElement>('main h1') ?? document.getElementById('content');
    if (target === null) return;
    if (target.tabIndex < 0) target.tabIndex = -1;
    // It is not something to operate, so it needs no ring.
    target.style.outline = 'none';
    target.style.boxShadow = 'none';
    target.focus({ preventScroll: true });
  }, []);
  return null;
}
