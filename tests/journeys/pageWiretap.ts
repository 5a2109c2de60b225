/** Every byte that reaches a page: socket frames, responses, and what is on the screen. */
import type { Page } from '@playwright/test';

export interface PageWiretap {
  /** Whether this text has come in over any channel, as UTF-8, or is on the screen. */
  received(text: string): Promise<boolean>;
  /** Whether it has come in over a socket or in a response: that shows that this tap hears what it should. */
  cameIn(text: string): Promise<boolean>;
}

/** Listens from now on; call it before the page goes anywhere. */
export function tapPage(page: Page): PageWiretap {
  const chunks: Buffer[] = [];
  const bodies: Promise<unknown>[] = [];
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => void chunks.push(Buffer.from(payload)));
  });
  page.on('response', (response) => {
    // A redirect or an aborted response has no body.
    bodies.push(
      response.body().then(
        (body) => chunks.push(body),
        () => undefined,
      ),
    );
  });
  const cameIn = async (text: string) => {
    await Promise.all(bodies);
    const needle = Buffer.from(text);
    return chunks.some((chunk) => chunk.includes(needle));
  };
  return {
    cameIn,
    received: async (text) => (await page.content()).includes(text) || (await cameIn(text)),
  };
}
