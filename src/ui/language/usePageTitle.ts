import { useLayoutEffect } from 'react';
import { useMessages } from './useMessages.ts';

/** Names the page in the browser's tab and to screen readers. The home page gives no title of its own. */
export function usePageTitle(title?: string): void {
  const brand = useMessages()(($) => $.ui.brand);
  // Together with the page: before it is painted, and so never the title of the one before above it.
  useLayoutEffect(() => {
    document.title = title ? `${title} · ${brand}` : brand;
  }, [title, brand]);
}
