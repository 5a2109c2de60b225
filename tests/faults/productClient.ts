/** The product's own connection outside a browser: what it calls saved is what a screen calls "Opgeslagen". */
import { WebSocket } from 'ws';
import * as Y from 'yjs';

import { connectDocument } from '../../src/session/documentConnection.ts';
import { seatHeader } from '../../src/model/protocol.ts';
import type { DocumentName } from '../../src/model/access/documents.ts';
import { openLiveSession } from '../../src/session/openLiveSession.ts';
import type { SessionState } from '../../src/session/state.ts';
import { cookieHeader } from '../server/cookieJar.ts';
import type { Person } from '../server/person.ts';

/** Where the page of a seat came from, and the cookies of its browser. */
const pages = new Map<string, { readonly url: string; readonly cookie: () => string }>();

/** The socket of a browser that holds the cookie of the seat. */
class BrowserSocket extends WebSocket {
  constructor(address: string, protocols: string[]) {
    const { searchParams, host } = new URL(address);
    const cookie = pages.get(searchParams.get('seat') ?? '')?.cookie() ?? '';
    super(address, protocols, { headers: { Cookie: cookie, Origin: `http://${host}` } });
  }
}

const realFetch = globalThis.fetch;

/** A page asks the server that it came from, with the cookies of its browser. */
const fetchAsPage = async (path: string, init?: RequestInit): Promise<Response> => {
  const page = pages.get(new Headers(init?.headers).get(seatHeader) ?? '');
  const { url = '', cookie = () => '' } = page ?? {};
  const headers = { ...(init?.headers as Record<string, string>), Cookie: cookie(), Origin: url };
  return realFetch(url + path, { ...init, headers });
};

/** From now on the product finds what it takes from the browser. */
export function standInForBrowser(): void {
  globalThis.WebSocket = BrowserSocket as unknown as typeof globalThis.WebSocket;
}

/** The same for code that asks over HTTP with relative addresses. */
export function standInForPage(): void {
  standInForBrowser();
  globalThis.fetch = async (input, init) =>
    typeof input === 'string' && input.startsWith('/') ? fetchAsPage(input, init) : realFetch(input, init);
}

/** A browser in which this person has a seat, on pages of this address. It may lead over a proxy. */
function letIn(person: Person, url: string): void {
  pages.set(person.memberId, {
    url,
    cookie: () => cookieHeader(person.cookies),
  });
}

/** Connects a person who has a seat to one document. */
export function connectAsProduct(person: Person, url: string, name: DocumentName) {
  const doc = new Y.Doc();
  letIn(person, url);
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
    onNoRoom: () => undefined,
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

/** A session of the product, in the browser of somebody who has a seat. */
export function openProduct(person: Person, url: string) {
  letIn(person, url);
  const session = openLiveSession({
    sessionId: person.sessionId,
    seat: person.memberId,
    serverUrl: url.replace('http', 'ws'),
  });
  const until = (condition: (state: SessionState) => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!condition(session.store.getState())) return;
        stop();
        resolve();
      };
      const stop = session.store.subscribe(look);
      look();
    });
  return { session, until, person };
}

export const isSaved = ({ connection, saved }: SessionState) => connection === 'online' && saved === 'saved';
/** What the screen says then: see `trustOf`. */
export const saysUnsaved = ({ connection, saved }: SessionState) =>
  connection !== 'online' && saved !== 'saved';
