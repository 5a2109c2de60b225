/** One admitted connection, frame by frame: what it may do is asked at every write, since it can change meanwhile. */
import * as Y from 'yjs';

import { placesOpenTo, type DocumentName } from '../../src/model/access/documents.ts';
import {
  parseAttention,
  parsePresence,
  type Attention,
  type Presence,
} from '../../src/model/session/presence.ts';
import { closeCodes } from '../../src/model/protocol.ts';
import type { Clock } from '../clock.ts';
import { generationFrame, savedFrame, step1Frame } from '../host/frames.ts';
import type { LiveDocument } from '../host/liveDocument.ts';
import { keyOf } from '../host/peer.ts';
import type { SessionHost } from '../host/openSessionHost.ts';
import { checkUpdate } from './checkUpdate.ts';
import { readFrame, type Frame } from './readFrame.ts';
import { readPresence } from './readPresence.ts';
import { partsOfDocument } from './shape.ts';
import type { SocketPeer } from './socketPeer.ts';

export const gateLimits = {
  /** The largest update, in bytes. */
  update: 256_000,
  /** How often one connection may have an update tried on a copy of its document. */
  msBetweenCopies: 10_000,
  /** What one connection may have waiting for its document, or for the storage. */
  backlog: { frames: 2_000, bytes: 2_000_000 },
} as const;

/** How far apart answers go out, in ms. What others cause is a few ms at most, and gets lost in it. */
const gridMs = 25;

/** Runs something at the next line of a grid in time, so that when it comes tells nothing of what else was to be done. */
export function onGrid(then: () => void): void {
  setTimeout(then, Math.ceil(gridMs - (performance.now() % gridMs))).unref();
}

/** Providers announce themselves on every document; only the board and the stage have a place for it. */
const presenceOn: Partial<Record<DocumentName, (value: unknown) => Presence | Attention | null>> = {
  board: parsePresence,
  stage: parseAttention,
};

/** Starts the conversation, and gives what takes in the frames that follow. */
export function converse(host: SessionHost, peer: SocketPeer, clock: Clock): (bytes: Uint8Array) => void {
  let copiedAt = Number.NEGATIVE_INFINITY;
  /** Frames that wait while the document is being restored; null when nothing waits. */
  let backlog: Uint8Array[] | null = null;
  let backlogBytes = 0;
  /** What the client says it has, while it waits for what it misses. The last word counts. */
  let asked: Uint8Array | null = null;
  let answering = false;

  /**
   * Runs when all that came before on this document is on disk; when it never will be, the host closes the connection.
   */
  function whenSaved(then: () => void): void {
    // Without names it must not tell how much others have to be saved.
    const soon = host.stage().named ? then : () => onGrid(then);
    host.settled(keyOf(peer)).then(soon, () => {});
  }

  /** Sends what the client misses: one answer at a time, the next when the socket has taken the one before. */
  function answerSync(): void {
    const document = host.documentOf(peer);
    if (answering || asked === null) return;
    if (document instanceof Promise) return void document.then(answerSync);
    // Taken now, sent when it is saved: by then the document may hold what is not on disk yet.
    const reply = document.missing(asked);
    asked = null;
    answering = true;
    whenSaved(() =>
      peer.sendWhole(reply, () => {
        answering = false;
        answerSync();
      }),
    );
  }

  /** Holds frames back until this is over. */
  function wait(until: Promise<void>, bytes: Uint8Array): void {
    backlog = [bytes];
    backlogBytes = bytes.length;
    void until.then(catchUp);
  }

  function write(document: LiveDocument, update: Uint8Array, bytes: Uint8Array): void {
    if (update.length > gateLimits.update) return peer.close(closeCodes.tooBig);
    const verdict = checkUpdate(update, {
      doc: document.doc,
      parts: partsOfDocument[peer.document],
      mayWriteAs: (client) => host.mayWriteAs(peer, client),
      mayChange: placesOpenTo(peer.document, peer.memberId, host.stage()),
      copy: () => {
        const now = clock.now();
        if (now - copiedAt < gateLimits.msBetweenCopies) return null;
        copiedAt = now;
        return document.copy();
      },
    });
    if (verdict.kind === 'empty') return;
    if (verdict.kind === 'later') return peer.close(closeCodes.tryLater);
    const access = host.accessOf(peer);
    if (access === 'none') return peer.close(closeCodes.notYours);
    if (verdict.kind === 'refused' || access !== 'write') return peer.close(closeCodes.startFresh);
    if (verdict.adds && !host.hasRoom(peer, verdict.update.length)) return peer.close(closeCodes.noRoom);
    const paused = host.paused();
    if (paused !== null) return wait(paused, bytes);
    if (!host.write(peer, verdict.update)) peer.close(closeCodes.startFresh);
  }

  function show(update: Uint8Array): void {
    const parse = presenceOn[peer.document];
    if (parse === undefined) return;
    const shown = readPresence(update, peer, parse);
    if (shown === 'malformed') peer.close(closeCodes.startFresh);
    else if (shown !== undefined) host.audience.show(peer, shown.clock, shown.presence);
  }

  function answer(document: LiveDocument, frame: Frame, bytes: Uint8Array): void {
    switch (frame.type) {
      case 'sync':
        asked = frame.stateVector;
        return answerSync();
      case 'update':
        return write(document, frame.update, bytes);
      case 'mark':
        return whenSaved(() => peer.send(savedFrame(frame.mark, clock.now())));
      case 'presence':
        return show(frame.update);
      case 'query-presence':
        return host.audience.showOthers(peer);
      case 'other':
        return;
    }
  }

  function take(bytes: Uint8Array): void {
    if (backlog !== null) {
      backlog.push(bytes);
      backlogBytes += bytes.length;
      if (backlog.length <= gateLimits.backlog.frames && backlogBytes <= gateLimits.backlog.bytes) return;
      // The client has it still, and brings it again.
      backlog = [];
      return peer.close(closeCodes.tryLater);
    }
    const document = host.documentOf(peer);
    if (document instanceof Promise) return wait(document, bytes);
    const frame = readFrame(bytes);
    if (frame === null) peer.close(closeCodes.startFresh);
    else answer(document, frame, bytes);
  }

  function catchUp(): void {
    const waited = backlog ?? [];
    backlog = null;
    for (const bytes of waited) take(bytes);
  }

  function begin(): void {
    const document = host.documentOf(peer);
    if (document instanceof Promise) return void document.then(begin);
    if (peer.document === 'board') peer.send(generationFrame(host.stage().boardGeneration));
    peer.send(step1Frame(Y.encodeStateVector(document.doc)));
    host.audience.showOthers(peer);
  }

  begin();
  return take;
}
