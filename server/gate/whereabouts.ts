/** Where things lie in a document: an update often says only beside what, or which, and not where that is. */
import * as Y from 'yjs';

export interface Whereabouts {
  /** The name of a shared type. */
  readonly part: string;
  readonly key: string | null;
}

/** Where an item of a document lies; null for one that does not lie anywhere. */
export function whereaboutsOf(doc: Y.Doc, item: Y.Item): Whereabouts | null {
  for (const [part, type] of doc.share) if (type === item.parent) return { part, key: item.parentSub };
  return null;
}

/** The item of a document that has this id; null when it is a hole, in which nothing lies. */
export function itemAt(doc: Y.Doc, id: Y.ID): Y.Item | null {
  const structs = doc.store.clients.get(id.client) ?? [];
  const struct = structs[Y.findIndexSS(structs, id.clock)];
  return struct instanceof Y.Item ? struct : null;
}

/** The items of a document that a set of deletions takes away: what stood until now. */
export function* stillStanding(doc: Y.Doc, ds: ReturnType<typeof Y.decodeUpdate>['ds']): Generator<Y.Item> {
  for (const [client, ranges] of ds.clients) {
    const structs = doc.store.clients.get(client) ?? [];
    for (const { clock, len } of ranges) {
      // Beyond what is known lies what the same update brings.
      if (len < 1 || clock >= Y.getState(doc.store, client)) continue;
      for (let index = Y.findIndexSS(structs, clock); index < structs.length; index += 1) {
        const struct = structs[index];
        if (struct === undefined || struct.id.clock >= clock + len) break;
        if (struct instanceof Y.Item && !struct.deleted) yield struct;
      }
    }
  }
}
