/** Where one is in the app, and how one goes elsewhere without loading the page again. */
import { useLayoutEffect, useSyncExternalStore, type AnchorHTMLAttributes, type MouseEvent } from 'react';

const listeners = new Set<() => void>();
// All at once: then React draws a page and what is inside it together.
const tell = () => listeners.forEach((listener) => listener());

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('popstate', tell);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('popstate', tell);
  };
}

function readPath(): string {
  try {
    return decodeURI(location.pathname);
  } catch {
    return location.pathname;
  }
}
const readSearch = () => location.search;

export const usePath = (): string => useSyncExternalStore(subscribe, readPath);
export const useSearch = (): string => useSyncExternalStore(subscribe, readSearch);

interface Going {
  /** Takes the place of the present address in the history. */
  readonly replace?: boolean | undefined;
}

export function navigate(to: string, { replace = false }: Going = {}): void {
  history[replace ? 'replaceState' : 'pushState'](null, '', to);
  tell();
}

/** Whether somebody wants a link in a tab or window of its own. */
export const asksOtherTab = (
  event: Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>,
) => event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement>, Going {
  readonly href: string;
}

export function Link({ href, replace, onClick, children, ...props }: LinkProps) {
  return (
    <a
      {...props}
      href={href}
      onClick={(event) => {
        if (asksOtherTab(event)) return;
        onClick?.(event);
        if (event.defaultPrevented) return;
        event.preventDefault();
        navigate(href, { replace });
      }}
    >
      {children}
    </a>
  );
}

export function Redirect({ to }: { readonly to: string }) {
  useLayoutEffect(() => navigate(to, { replace: true }), [to]);
  return null;
}
