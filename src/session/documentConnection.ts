/**
 * One document's connection: y-websocket's provider, with our own receipts. After its edits the client sends a mark; the
 * server answers once everything before it is on disk. Regular marks tell a dead connection from a quiet one.
 */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';

import type { DocumentName } from '../model/access/documents.ts';
import type { MemberId } from '../model/ids.ts';
import {
  closeCodes,
  generationParameter,
  messageGeneration,
  messageMark,
  messageSaved,
  protocolVersion,
} from '../model/protocol.ts';
import { listen } from './listen.ts';
import type { Exchange } from './serverClock.ts';
import type { Connection, Saved } from './state.ts';

const heartbeatMs = 4_000;
/** After this silence the words on the screen must change. */
const silenceMs = 5_000;
/** How long a replica that has no room waits before it is offered again. */
const noRoomMs = 10_000;
/** An attempt to connect, up to its first receipt, that did not come through by then is made anew. */
const attemptMs = { first: 10_000, longest: 60_000 } as const;

export type DocumentConnection = ReturnType<typeof connectDocument>;

export interface ConnectionOptions {
  /** Origin and path up to the document's name, as `wss://host/sync/s-1`. */
  readonly url: string;
  readonly name: DocumentName;
  readonly doc: Y.Doc;
  readonly seat: MemberId;
  /** Called whenever `connection()` or `saved()` may give something else. */
  readonly onChange: () => void;
  /** The server closed for good, with one of its close codes. */
  readonly onClosed: (code: number) => void;
  /** What was written here has no room on the server. Once, until all of it is saved. */
  readonly onNoRoom: () => void;
  /** The generation of the board: the first thing that the server says on every connection. */
  readonly onGeneration: (generation: number) => void;
  /** A receipt tells the server's time. */
  readonly onClock: (exchange: Exchange) => void;
}

/** Connects a document. `onClosed` is called at most once; after it the connection stays closed. */
export function connectDocument(options: ConnectionOptions) {
  const { doc, onChange } = options;
  const provider = new WebsocketProvider(options.url, options.name, doc, {
    // Two tabs must not sync past the server, and past every permission.
    disableBc: true,
    params: { seat: options.seat, v: String(protocolVersion), client: String(doc.clientID) },
  });
  const { awareness } = provider;
  if (options.name !== 'board') awareness.setLocalState(null);
  // The provider sends back the presence of others, which doubles the frames of a full room. Only our own goes out.
  // oxlint-disable-next-line no-underscore-dangle -- it has no public name
  const sendAwareness = provider._awarenessUpdateHandler;
  awareness.off('update', sendAwareness);
  listen(awareness, 'update', (changes: Parameters<typeof sendAwareness>[0], origin: unknown) => {
    if (origin !== provider) sendAwareness(changes, origin);
  });

  let edits = 1;
  let savedEdits = 0;
  let waitingSince: number | null = null;
  let silent = false;
  let closed = false;
  let hasNoRoom = false;
  let offerAgain: ReturnType<typeof setTimeout> | undefined;
  let attemptedAt = performance.now();
  let patienceMs: number = attemptMs.first;
  /** Marks without an answer. The same number goes out again as a heartbeat, and each is answered. */
  let marks: readonly { readonly edits: number; readonly sentAt: number }[] = [];

  /** Whether something was written here that the server has not confirmed. The first number is about nothing yet. */
  const unsent = () => edits > 1 && savedEdits !== edits;

  const sendMark = () => {
    if (!provider.wsconnected || !provider.synced) return;
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, messageMark);
    encoding.writeVarUint(encoder, edits);
    provider.ws?.send(encoding.toUint8Array(encoder));
    waitingSince ??= performance.now();
    marks = [...marks, { edits, sentAt: Date.now() }];
  };
  provider.messageHandlers[messageSaved] = (_encoder, decoder) => {
    const number = decoding.readVarUint(decoder);
    savedEdits = Math.max(savedEdits, number);
    const answered = marks.find((mark) => mark.edits === number);
    marks = marks.filter((mark) => mark.edits >= number && mark !== answered);
    if (answered !== undefined && decoding.hasContent(decoder)) {
      const now = decoding.readVarUint(decoder);
      options.onClock({ sentAt: answered.sentAt, now, receivedAt: Date.now() });
    }
    silent = false;
    patienceMs = attemptMs.first;
    waitingSince = savedEdits === edits ? null : performance.now();
    hasNoRoom &&= savedEdits !== edits;
    onChange();
  };
  provider.messageHandlers[messageGeneration] = (_encoder, decoder) => {
    const generation = decoding.readVarUint(decoder);
    // From now on this replica has parts of that board, and must not come into another.
    provider.params[generationParameter] = String(generation);
    options.onGeneration(generation);
  };
  const onUpdate = (_update: Uint8Array, origin: unknown) => {
    if (origin === provider) return;
    edits += 1;
    sendMark();
    onChange();
  };
  // Registered after the provider's own handler: the mark must follow the edit it is about.
  const stopListening = listen(doc, 'update', onUpdate);
  listen(provider, 'sync', (synced: boolean) => {
    if (synced) sendMark();
    onChange();
  });
  listen(provider, 'status', ({ status }: { status: string }) => {
    if (status === 'connecting') attemptedAt = performance.now();
    if (status !== 'connected') {
      waitingSince = null;
      marks = [];
      // Until a receipt comes, a line that is there again has shown nothing.
      silent ||= unsent();
    }
    onChange();
  });
  listen(provider, 'closed', ({ code }: { code: number }) => {
    if (code === closeCodes.noRoom) {
      // The server goes on reading what takes away, so what is here is kept and offered again.
      offerAgain = setTimeout(() => provider.connect(), noRoomMs);
      if (!hasNoRoom) options.onNoRoom();
      hasNoRoom = true;
      return onChange();
    }
    closed = true;
    onChange();
    options.onClosed(code);
  });

  const tryAgain = () => {
    provider.disconnect();
    provider.connect();
  };
  /** The same where the last attempt gave nothing: a slow line gets more time at each. */
  const tryLonger = () => {
    patienceMs = Math.min(patienceMs * 2, attemptMs.longest);
    tryAgain();
  };
  let lastHeartbeat = performance.now();
  const watch = setInterval(() => {
    const now = performance.now();
    const waitedMs = waitingSince === null ? 0 : now - waitingSince;
    if (waitedMs > silenceMs && !silent) {
      silent = true;
      // A black hole: nothing comes back, and the browser has not noticed.
      tryAgain();
      onChange();
    } else if (waitedMs > patienceMs) tryLonger();
    const attempting = provider.ws !== null && !provider.synced;
    if (attempting && now - attemptedAt > silenceMs && !silent) {
      silent = true;
      onChange();
    }
    // A browser waits for minutes for a line that took the question and gives no answer.
    if (attempting && now - attemptedAt > patienceMs) tryLonger();
    if (now - lastHeartbeat >= heartbeatMs) {
      lastHeartbeat = now;
      sendMark();
    }
  }, 500);

  return {
    provider,
    unsent,
    connection: (): Connection => {
      if (closed) return 'offline';
      // There is a line: what is written here is what is not taken.
      if (hasNoRoom) return 'online';
      if (provider.wsconnected && provider.synced && !silent) return 'online';
      return provider.wsUnsuccessfulReconnects > 0 || silent ? 'offline' : 'connecting';
    },
    saved: (): Saved => {
      // What one writes after the server closed for good goes nowhere.
      if (savedEdits === edits || (closed && !unsent())) return 'saved';
      if (closed) return 'unsaved';
      return silent || provider.wsUnsuccessfulReconnects > 0 ? 'unsaved' : 'saving';
    },
    close: () => {
      clearInterval(watch);
      clearTimeout(offerAgain);
      stopListening();
      provider.destroy();
    },
  };
}
