/** The product's own connection outside a browser: what it calls saved is what a screen calls "Opgeslagen". */
import { WebSocket } from 'ws';
import * as Y from 'yjs';

import { connectDocument } from '../../src/session/documentConnection.ts';
import type { DocumentName } from '../../src/model/access/documents.ts';
import type { Person } from '../server/person.ts';

/** What a browser adds by itself, by seat. */
const headersOf = new Map<string, () => Record<string, string>>();

/** The socket of a browser that holds the cookie of the seat. */
class BrowserSocket extends WebSocket {
  constructor(address: string, protocols: string[]) {
    super(address, protocols, {
      headers: headersOf.get(new URL(address).searchParams.get('seat') ?? '')?.(),
    });
  }
}
/** The provider takes the browser's own. */
export function standInForBrowser(): void {
  globalThis.WebSocket = BrowserSocket as unknown as typeof globalThis.WebSocket;
}

export type ProductClient = ReturnType<typeof connectAsProduct>;

/** Connects a person who has a seat, by an address that may lead over a proxy. */
export function connectAsProduct(person: Person, url: string, name: DocumentName) {
  const doc = new Y.Doc();
  headersOf.set(person.memberId, () => ({
    Cookie: [...person.cookies].map(([key, value]) => `${key}=${value}`).join('; '),
    Origin: url,
  }));
  let changed: (() => void)[] = [];
  const tell = () => {
    const telling = changed;
    changed = [];
    for (const hear of telling) hear();
  };
  let closedWith: number | null = null;
  const connection = connectDocument({
    url: `${url.replace('http', 'ws')}/sync/${person.sessionId}`,
    name,
    doc,
    seat: person.memberId,
    onChange: () => tell(),
    onClosed: (code) => {
      closedWith = code;
      tell();
    },
    onGeneration: () => undefined,
    onClock: () => undefined,
  });
  doc.on('update', tell);
  const until = async (condition: () => boolean): Promise<void> => {
    while (!condition()) {
      await new Promise<void>((resolve) => {
        changed.push(resolve);
      });
      if (closedWith !== null) throw new Error(`The server closed ${name} for good: ${closedWith}`);
    }
  };
  return {
    ...connection,
    doc,
    /** Resolves as soon as the document, or what the connection says of itself, is so. */
    until,
    /** Resolves when all that was written so far is called saved. */
    whenSaved: () => until(() => connection.saved() === 'saved'),
    online: () => until(() => connection.connection() === 'online'),
  };
}
