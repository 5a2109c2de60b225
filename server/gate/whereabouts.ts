/** Where items are in a document: an update often names only their neighbours, or their ids. */
import * as Y from 'yjs';

import type { Deletion, Id } from './readUpdate.ts';

export interface Whereabouts {
  /** The name of a shared type. */
  readonly part: string;
  readonly key: string | null;
}

/** Where an item of a document is; null when it is in no shared type. */
export function whereaboutsOf(doc: Y.Doc, item: Y.Item): Whereabouts | null {
  for (const [part, type] of doc.share) if (type === item.parent) return { part, key: item.parentSub };
  return null;
}

/** The item of a document that holds this id; null when there is none. */
export function itemAt(doc: Y.Doc, { client, clock }: Id): Y.Item | null {
  if (clock >= Y.getState(doc.store, client)) return null;
  const structs = doc.store.clients.get(client) ?? [];
  const struct = structs[Y.findIndexSS(structs, clock)];
  return struct instanceof Y.Item ? struct : null;
}

/** The items of a document that a deletion takes away: those that stood until now. */
export function* stillStanding(doc: Y.Doc, { client, clock, length }: Deletion): Generator<Y.Item> {
  // Beyond the known clocks are the items of the same update.
  if (clock >= Y.getState(doc.store, client)) return;
  const structs = doc.store.clients.get(client) ?? [];
  for (let index = Y.findIndexSS(structs, clock); index < structs.length; index += 1) {
    const struct = structs[index];
    if (struct === undefined || struct.id.clock >= clock + length) break;
    if (struct instanceof Y.Item && !struct.deleted) yield struct;
  }
}
