/** Updates as Yjs would not write them: things in maps, section by section, in whatever order one likes. */
import * as encoding from 'lib0/encoding';
import type * as Y from 'yjs';

export interface CraftedItem {
  readonly client: number;
  readonly clock: number;
  /** Under a key that nothing was under yet, or in the place of what is under it. */
  readonly part: string;
  readonly key: string;
  readonly after: Y.ID | null;
  readonly value: string | boolean | Record<string, unknown>;
}

/** The item that takes the place of what a document has under a key. */
export function itemUnder(
  map: Y.Map<unknown>,
  part: string,
  key: string,
): Pick<CraftedItem, 'part' | 'key' | 'after'> {
  return { part, key, after: map._map.get(key)?.lastId ?? null };
}

const anyValue = 8;
const underKey = 0x20;
const hasLeft = 0x80;

/** One section for each item, in this order. */
export function craft(items: readonly CraftedItem[]): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, items.length);
    for (const { client, clock, part, key, after, value } of items) {
      for (const number of [1, client, clock]) encoding.writeVarUint(encoder, number);
      encoding.writeUint8(encoder, anyValue | underKey | (after === null ? 0 : hasLeft));
      if (after === null) {
        encoding.writeVarUint(encoder, 1);
        encoding.writeVarString(encoder, part);
        encoding.writeVarString(encoder, key);
      } else {
        encoding.writeVarUint(encoder, after.client);
        encoding.writeVarUint(encoder, after.clock);
      }
      encoding.writeVarUint(encoder, 1);
      encoding.writeAny(encoder, value as never);
    }
    encoding.writeVarUint(encoder, 0);
  });
}
