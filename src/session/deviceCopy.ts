/**
 * A copy of a document on this device. What it says about itself is a receipt: a text is kept once the device has written
 * it, not once it was asked to. The layout is that of y-indexeddb, with which earlier versions made their copies.
 */
import * as Y from 'yjs';

import { listen } from './listen.ts';

const [updatesStore, unusedStore] = ['updates', 'custom'];

/** In a private window the storage may never answer. */
const patienceMs = 3_000;
const tryAgainMs = 5_000;
/** So many small updates are made one again. */
const mostUpdates = 500;

/**
 * - `true`: all of the document is written.
 * - `null`: the first or the last of it is being written.
 * - `false`: it cannot be written, or the device has been silent for too long. It is tried again.
 */
export type KeptOnDevice = boolean | null;

/** Keeps a document on this device, and fills it with what was kept before. Never throws, whatever the device does. */
export function keepOnDevice(name: string, doc: Y.Doc, tell: (kept: KeptOnDevice) => void) {
  /** The origin of what comes from the copy. */
  const copy = Symbol('copy');
  let database: IDBDatabase | null = null;
  /** What belongs to an earlier attempt counts no more. */
  let attempt = 0;
  let underWay = 0;
  let written = 0;
  let kept: KeptOnDevice = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  const say = (next: KeptOnDevice) => {
    clearTimeout(waiting);
    if (next === null) waiting = setTimeout(() => say(false), patienceMs);
    kept = next;
    tell(next);
  };
  const fail = (failed: number) => {
    if (failed !== attempt) return;
    attempt += 1;
    underWay = 0;
    database?.close();
    database = null;
    say(false);
    again = setTimeout(open, tryAgainMs);
  };
  const write = (fill: (store: IDBObjectStore) => void) => {
    if (database === null) return;
    const mine = attempt;
    try {
      const transaction = database.transaction(updatesStore, 'readwrite');
      underWay += 1;
      transaction.addEventListener('complete', () => {
        if (mine !== attempt) return;
        underWay -= 1;
        if (underWay === 0) say(true);
      });
      transaction.addEventListener('abort', () => fail(mine));
      fill(transaction.objectStore(updatesStore));
    } catch {
      fail(mine);
    }
  };
  /** Takes in what was kept, also by another tab of the same seat, and leaves all of it as one update. */
  const merge = (store: IDBObjectStore) => {
    const mine = attempt;
    const request: IDBRequest<Uint8Array[]> = store.getAll();
    request.addEventListener('success', () => {
      if (mine !== attempt) return;
      const whole = new Y.Doc();
      for (const update of [...request.result, Y.encodeStateAsUpdate(doc)])
        try {
          Y.applyUpdate(whole, update);
        } catch {
          // What cannot be read any more must not keep the rest from being read.
        }
      const state = Y.encodeStateAsUpdate(whole);
      whole.destroy();
      Y.applyUpdate(doc, state, copy);
      store.clear();
      store.add(state);
    });
  };
  function open() {
    const mine = attempt;
    try {
      const request = indexedDB.open(name);
      request.addEventListener('upgradeneeded', () => {
        request.result.createObjectStore(updatesStore, { autoIncrement: true });
        request.result.createObjectStore(unusedStore);
      });
      request.addEventListener('error', () => fail(mine));
      request.addEventListener('success', () => {
        if (mine !== attempt) return request.result.close();
        database = request.result;
        // Another tab, or the browser itself, takes the copy away.
        for (const taken of ['versionchange', 'close']) database.addEventListener(taken, () => fail(mine));
        write(merge);
      });
    } catch {
      fail(mine);
    }
  }

  const stopListening = listen(doc, 'update', (update: Uint8Array, origin: unknown) => {
    if (origin === copy) return;
    // After a failure only a whole copy counts.
    if (kept === true) say(null);
    written += 1;
    write(written % mostUpdates === 0 ? merge : (store) => store.add(update));
  });
  say(null);
  // Without any storage there is nothing to try again.
  if (typeof indexedDB === 'undefined') say(false);
  else open();

  return {
    close: () => {
      attempt += 1;
      clearTimeout(waiting);
      clearTimeout(again);
      stopListening();
      // What is being written is still written.
      database?.close();
    },
  };
}

/** Removes a copy from this device. Settles within a few seconds, whatever the device does. */
export const removeFromDevice = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(waiting);
      resolve();
    };
    const waiting = setTimeout(done, patienceMs);
    try {
      const request = indexedDB.deleteDatabase(name);
      for (const over of ['success', 'error']) request.addEventListener(over, done);
    } catch {
      done();
    }
  });

/** The names of the copies on this device that begin so; none where the browser cannot tell. */
export async function copiesOnDevice(prefix: string): Promise<string[]> {
  try {
    const all = await indexedDB.databases();
    return all.flatMap(({ name }) => (name?.startsWith(prefix) ? [name] : []));
  } catch {
    return [];
  }
}
