/** What an update brings beyond what a document has, in the order in which Yjs will take it in. */
import type { Id, ReadItem } from './readUpdate.ts';

export type NewItems = ReturnType<typeof collectNewItems>;

const endOf = ({ clock, length }: ReadItem) => clock + length;

const sameId = (a: Id | null, b: Id | null) =>
  a === b || (a !== null && b !== null && a.client === b.client && a.clock === b.clock);

/**
 * The new part of an item; null when all of it is known. The rest of an item that is known in part comes right behind
 * that part, whatever else it says of its place.
 */
export function newPartOf(item: ReadItem, known: number): ReadItem | null {
  if (endOf(item) <= known) return null;
  if (item.clock >= known) return item;
  const left = { client: item.client, clock: known - 1 };
  return { ...item, clock: known, length: endOf(item) - known, left, part: null, key: null };
}

/** New items, where `known` says how far each client is known already. */
export function collectNewItems(items: readonly ReadItem[], known: (client: number) => number) {
  const byClient = Map.groupBy(items, ({ client }) => client);

  /** The new item that holds this id, or null. */
  function at({ client, clock }: Id): ReadItem | null {
    const own = byClient.get(client) ?? [];
    let low = 0;
    let high = own.length;
    // The first that ends behind this clock.
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (endOf(own[middle] as ReadItem) > clock) high = middle;
      else low = middle + 1;
    }
    const found = own[low];
    return found !== undefined && found.clock <= clock ? found : null;
  }

  /** What stood left or right of an item when it was written, as that item says; undefined when it is no new item. */
  function besideOf(id: Id | null, side: 'left' | 'right'): Id | null | undefined {
    const item = id === null ? null : at(id);
    if (id === null || item === null) return undefined;
    const clock = side === 'left' ? id.clock - 1 : id.clock + 1;
    return clock >= item.clock && clock < endOf(item) ? { client: id.client, clock } : item[side];
  }

  return {
    at,
    /** Up to which clock a client gets with this update, or null when it brings nothing of that client. */
    end: (client: number): number | null => {
      const last = byClient.get(client)?.at(-1);
      return last === undefined ? null : endOf(last);
    },
    /**
     * Each item after all that it refers to, or null in the place of the first one that refers to what nobody has, or to
     * something that in its turn waits for it.
     */
    inOrder: function* (): Generator<ReadItem | null> {
      const taken = new Map<number, number>();
      const reached = (client: number): number => {
        const last = byClient.get(client)?.[(taken.get(client) ?? 0) - 1];
        return last === undefined ? known(client) : endOf(last);
      };
      const waitsFor = ({ client, clock, left, right }: ReadItem) =>
        [left, right].find(
          (id) => id !== null && id.clock >= (id.client === client ? clock : reached(id.client)),
        );
      for (const [first, own] of byClient)
        while ((taken.get(first) ?? 0) < own.length) {
          const clients = [first];
          for (let client = clients.at(-1); client !== undefined; client = clients.at(-1)) {
            const index = taken.get(client) ?? 0;
            const item = byClient.get(client)?.[index];
            const missing = item === undefined ? null : waitsFor(item);
            if (item === undefined || item.clock > reached(client)) return yield null;
            if (missing === undefined) {
              yield item;
              taken.set(client, index + 1);
              clients.pop();
            } else if (missing === null || clients.includes(missing.client)) return yield null;
            else clients.push(missing.client);
          }
        }
    },
    /** Whether another new item says that these two stood side by side; null when no new item is concerned. */
    sideBySide: (left: Id | null, right: Id | null): boolean | null => {
      const [afterLeft, beforeRight] = [besideOf(left, 'right'), besideOf(right, 'left')];
      if (afterLeft === undefined && beforeRight === undefined) return null;
      const isSame = (told: Id | null | undefined, id: Id | null) => told !== undefined && sameId(told, id);
      return isSame(afterLeft, right) || isSame(beforeRight, left);
    },
  };
}
