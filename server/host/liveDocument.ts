/**
 * One document in memory, with its place in the log. It makes log entries; it never writes them. Where nothing happens for a
 * while it is kept as packed bytes, a tenth of what it takes while people write; whoever asks for it wakes it.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';

import * as Y from 'yjs';

import { documentSize } from '../../src/documents/documentSize.ts';
import { type Change, checksumOf, type DocumentKey, type StoredDocument } from '../storage/storage.ts';
import { step2Frame } from './frames.ts';
import { hasPending, restoreDocument } from './restoreDocument.ts';

/**
 * After this many updates the log of a document is replaced by a snapshot; or as soon as the log holds more than the
 * document would, and more than this many bytes. So a document takes no more than about twice its size on disk.
 */
const updatesPerSnapshot = 500;
const bytesPerSnapshot = 1_000_000;

export type LiveDocument = ReturnType<typeof createLiveDocument>;

/** A document as far as the storage kept it, or a new one. */
export function createLiveDocument(key: DocumentKey, stored: StoredDocument | null) {
  const { doc: restored, damage } = restoreDocument(stored);
  // The server writes a document under one client id, also after a restart.
  const [writer] = restored.store.clients.keys();
  if (key === 'stage' && writer !== undefined) restored.clientID = writer;
  const { clientID } = restored;
  let awake: Y.Doc | null = restored;
  /** While it is not awake. */
  let packed: Uint8Array | null = null;
  let wasUsed = true;
  let lastSeq = stored?.lastSeq ?? 0;
  let sinceSnapshot = stored?.tail.length ?? 0;
  /** The frame with all of it, at the end of which are its bytes. */
  let whole: { readonly frame: Uint8Array; readonly state: Uint8Array } | null = null;
  let bytes = 0;
  let bytesSinceSnapshot = stored?.tail.reduce((sum, { update }) => sum + update.length, 0) ?? 0;
  let version = 0;

  // A hundred people who join at once get the same bytes.
  function all() {
    if (whole !== null) return whole;
    const update = packed === null ? Y.encodeStateAsUpdate(wake()) : inflateRawSync(packed);
    const frame = step2Frame(update);
    whole = { frame, state: frame.subarray(frame.length - update.length) };
    bytes = update.length;
    return whole;
  }
  const state = (): Uint8Array => all().state;

  function wake(): Y.Doc {
    wasUsed = true;
    if (awake !== null) return awake;
    const doc = new Y.Doc();
    Y.applyUpdate(doc, state());
    // Afterwards: Yjs takes another one when it reads something under its own.
    doc.clientID = clientID;
    [awake, packed] = [doc, null];
    return doc;
  }

  state();

  /** The one update that a transaction comes to. What came in is never passed on: only what the document made of it. */
  function emitted(run: () => void): Uint8Array | null {
    let made: Uint8Array | null = null;
    const doc = wake();
    const keep = (update: Uint8Array) => {
      made = update;
    };
    doc.on('update', keep);
    try {
      run();
    } finally {
      doc.off('update', keep);
    }
    if (made !== null) {
      whole = null;
      version += 1;
    }
    return made;
  }

  /** A snapshot of the document as it is, after which deleted text is no longer in the log. */
  function compacted(): Change[] {
    if (lastSeq === 0 || damage !== null) return [];
    sinceSnapshot = 0;
    bytesSinceSnapshot = 0;
    const snapshot = { seq: lastSeq, state: state(), checksum: checksumOf(state()) };
    return [{ type: 'snapshot', document: key, snapshot }];
  }

  return {
    key,
    /** Not to be held on to: it may be another later. */
    get doc() {
      return wake();
    },
    /** From where on it could not be read; then it takes no writes, so that nothing is written over the rest. */
    damage,
    /**
     * Takes in a checked update of a client, and gives what came of it, as Yjs itself writes it; null when nothing changed.
     * When it throws, the document is spoilt and must be restored.
     */
    integrate: (update: Uint8Array): Uint8Array | null => {
      if (damage !== null) return null;
      const made = emitted(() => Y.applyUpdate(wake(), update));
      if (hasPending(wake())) throw new Error('The update refers to what nobody has');
      bytes += made?.length ?? 0;
      return made;
    },
    /** Runs the server's pen, and gives the update that came of it, or null when nothing changed. */
    edit: (write: (doc: Y.Doc) => void) => (damage === null ? emitted(() => write(wake())) : null),
    /** What to write to have this update in the log, and a snapshot when one is due. */
    logged: (update: Uint8Array): Change[] => {
      lastSeq += 1;
      sinceSnapshot += 1;
      bytesSinceSnapshot += update.length;
      const append: Change = { type: 'append', document: key, seq: lastSeq, update };
      const due =
        sinceSnapshot >= updatesPerSnapshot ||
        (bytesSinceSnapshot >= bytesPerSnapshot && bytesSinceSnapshot >= bytes / 2);
      return due ? [append, ...compacted()] : [append];
    },
    compacted,
    /** How often it changed. */
    version: () => version,
    /** Whether the log holds nothing beside a snapshot. */
    isCompact: () => sinceSnapshot === 0,
    /** The frame with what somebody misses who has this state vector: the same bytes for all who have nothing yet. */
    missing: (stateVector: Uint8Array): Uint8Array => {
      if (stateVector.length > 1) return step2Frame(Y.encodeStateAsUpdate(wake(), stateVector));
      return all().frame;
    },
    /** The same in a document of its own, to try something on. */
    copy: (): Y.Doc => {
      const copy = new Y.Doc();
      Y.applyUpdate(copy, state());
      return copy;
    },
    /** Its bytes, without measuring: at least as many as it has. */
    bytes: () => bytes,
    /** How large it is. Its bytes are those of its updates: deleted text counts until they are measured again. */
    size: () => documentSize(wake(), bytes),
    /** The same, measured. */
    measured: () => documentSize(wake(), state().length),
    isAtRest: () => awake === null,
    /** Packs it when nobody has used it since the last time. What could not be read to its end stays as it is. */
    rest: (): void => {
      if (awake !== null && !wasUsed && damage === null) {
        // A copy: what comes out lies in a larger buffer.
        packed = Uint8Array.from(deflateRawSync(state()));
        awake = null;
      }
      if (awake === null) whole = null;
      wasUsed = false;
    },
  };
}
