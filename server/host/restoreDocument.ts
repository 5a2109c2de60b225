import { timingSafeEqual } from 'node:crypto';
import * as Y from 'yjs';

import { readUpdate } from '../gate/readUpdate.ts';
import { checksumOf, type Damage, type StoredDocument } from '../storage/storage.ts';

/** The stage or the vault is not what was written, and without it there is no session. Nothing is overwritten. */
export class DamagedSession extends Error {
  override name = 'DamagedSession';
}

/** Whether a document holds updates that wait for others which never came. */
export function hasPending(doc: Y.Doc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
}

/** The document that a storage kept: snapshot and updates, up to the damage if there is any. */
export function restoreDocument(stored: StoredDocument | null): { doc: Y.Doc; damage: Damage | null } {
  if (stored === null) return { doc: new Y.Doc(), damage: null };
  const { snapshot, tail, lastSeq, damage: known } = stored;
  const first = (snapshot?.seq ?? 0) + 1;
  if (snapshot !== null && !timingSafeEqual(checksumOf(snapshot.state), snapshot.checksum))
    return { doc: new Y.Doc(), damage: { what: 'snapshot', seq: 1 } };
  // The content of the snapshot is whole, but not its number in the log.
  if (snapshot !== null && known?.what === 'snapshot')
    return { doc: oneByOne([snapshot.state]).doc, damage: known };
  const until = known?.seq ?? Infinity;
  const gap = tail.findIndex(({ seq }, index) => seq !== first + index || seq >= until);
  const joined = (gap === -1 ? tail : tail.slice(0, gap)).map(({ update }) => update);
  const updates = snapshot === null ? joined : [snapshot.state, ...joined];
  const missing = known !== null || first - 1 + joined.length < lastSeq;
  const whole = joined.every(mayBeMerged) ? merged(updates) : null;
  if (whole !== null && !missing) return { doc: whole, damage: null };
  const { doc, taken } = oneByOne(updates);
  if (taken === updates.length && !missing) return { doc, damage: null };
  return { doc, damage: { what: 'log', seq: first + taken - (snapshot === null ? 0 : 1) } };
}

/**
 * What can be had of a damaged document: everything that still applies, also behind the damage and from a snapshot that
 * is not what was written. Gives how many updates were left out.
 */
export function rescueDocument({ snapshot, tail }: StoredDocument): { doc: Y.Doc; lost: number } {
  const taken: Uint8Array[] = [];
  const updates = [...(snapshot === null ? [] : [snapshot.state]), ...tail.map(({ update }) => update)];
  for (const update of updates) if (oneByOne([...taken, update]).taken > taken.length) taken.push(update);
  return { doc: oneByOne(taken).doc, lost: updates.length - taken.length };
}

/** A document from updates at once, for a quarter of what they cost one by one; null when that does not work. */
function merged(updates: readonly Uint8Array[]): Y.Doc | null {
  const doc = new Y.Doc();
  if (updates.length === 0) return doc;
  try {
    Y.applyUpdate(doc, Y.mergeUpdates([...updates]));
    return hasPending(doc) ? null : doc;
  } catch {
    return null;
  }
}

/**
 * Merging takes for granted that each client is named once, in descending order. Earlier versions logged what came in,
 * whatever its order: that comes right one by one, as it did then.
 */
function mayBeMerged(update: Uint8Array): boolean {
  const severalClients = (update[0] ?? 0) > 1;
  return !severalClients || readUpdate(update) !== null;
}

/** A document from updates one after the other, up to the first that does not apply, and how many were taken. */
function oneByOne(updates: readonly Uint8Array[]): { doc: Y.Doc; taken: number } {
  const doc = new Y.Doc();
  for (const [taken, update] of updates.entries()) {
    try {
      Y.applyUpdate(doc, update);
      if (!hasPending(doc)) continue;
    } catch {
      // What is broken may be half applied.
    }
    const before = new Y.Doc();
    for (const earlier of updates.slice(0, taken)) Y.applyUpdate(before, earlier);
    return { doc: before, taken };
  }
  return { doc, taken: updates.length };
}
