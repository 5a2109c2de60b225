/** Watches a page for what must never happen on any of them. */
import type { Page } from '@playwright/test';

export interface Onlooker {
  /** Errors on the console (a violated policy is one), errors nobody caught, and requests to another host. */
  readonly troubles: readonly string[];
  /** The paths of all requests and sockets. */
  readonly asked: readonly string[];
}

/** Watches from now on; call it before the page goes anywhere. */
export function watchPage(page: Page, url: string): Onlooker {
  const troubles: string[] = [];
  const asked: string[] = [];
  const { host } = new URL(url);
  const goesTo = (address: string) => {
    const to = new URL(address);
    if (to.protocol === 'data:' || to.protocol === 'blob:' || to.protocol === 'about:') return;
    asked.push(to.pathname);
    if (to.host !== host) troubles.push(`Went to ${address}`);
  };
  page.on('request', (request) => goesTo(request.url()));
  page.on('websocket', (socket) => goesTo(socket.url()));
  page.on('pageerror', (error) => troubles.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // The browser itself reports every answer that is no success, such as "there is no session with this code".
    const refused =
      message.text().startsWith('Failed to load resource') && message.location().url.includes('/api/');
    // A connection may end just as the page says something over it; what matters is said again over the next one.
    const ended = message.text().startsWith('WebSocket is already in CLOSING or CLOSED state');
    if (!refused && !ended) troubles.push(`${page.url()}: ${message.text()}`);
  });
  return { troubles, asked };
}
