/** A copy of one's own desk on this device, so that a half-written answer survives a reload without connection. */
import { IndexeddbPersistence, clearDocument } from 'y-indexeddb';
import type * as Y from 'yjs';

import type { MemberId, SessionId } from '../model/ids.ts';

const nameOf = (sessionId: SessionId, seat: MemberId) => `kennistafel/${sessionId}/${seat}`;

/** In a private window the storage may never answer, so waiting has an end. */
const patienceMs = 3_000;

export type DeviceCopy = ReturnType<typeof keepOnDevice>;

/** Keeps a document on this device, and fills it with what was kept before. `works` settles within a few seconds. */
export function keepOnDevice(sessionId: SessionId, seat: MemberId, doc: Y.Doc) {
  if (typeof indexedDB === 'undefined') return { works: Promise.resolve(false), close: () => undefined };
  const copy = new IndexeddbPersistence(nameOf(sessionId, seat), doc);
  const works = new Promise<boolean>((resolve) => {
    const giveUp = setTimeout(() => resolve(false), patienceMs);
    copy.whenSynced.then(
      () => {
        clearTimeout(giveUp);
        resolve(true);
      },
      () => resolve(false),
    );
  });
  return { works, close: () => void copy.destroy() };
}

/** Removes the copy from this device. */
export async function forgetOnDevice(sessionId: SessionId, seat: MemberId): Promise<void> {
  if (typeof indexedDB !== 'undefined') await clearDocument(nameOf(sessionId, seat));
}
