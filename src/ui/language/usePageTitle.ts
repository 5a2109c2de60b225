import { useEffect } from 'react';
import { useMessages } from './useMessages.ts';

/** Names the page in the browser's tab and to screen readers. The home page gives no title of its own. */
export function usePageTitle(title?: string): void {
  const brand = useMessages()(($) => $.ui.brand);
  useEffect(() => {
    document.title = title ? `${title} · ${brand}` : brand;
  }, [title, brand]);
}
