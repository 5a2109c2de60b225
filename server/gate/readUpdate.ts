/**
 * Reads an update (Yjs, V1) as strictly as Yjs writes one: each client once, in descending order, with one run of
 * structs; then the deletions, likewise. Content that our documents never hold is refused here: types within types,
 * documents, binary data, holes. Nothing is allocated on the word of a length: a claim costs no more than its bytes.
 */
import * as decoding from 'lib0/decoding';

import { isReservedName, readPlainValue } from './readPlainValue.ts';

export interface Id {
  readonly client: number;
  readonly clock: number;
}

/** One item as it came. Where it goes is said by `part` and `key`, or else by its neighbours. */
export interface ReadItem {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
  readonly content: 'text' | 'value' | 'deleted';
  /** The neighbours that it had where it was written; null at either end. */
  readonly left: Id | null;
  readonly right: Id | null;
  /** The shared type that it names; null when its neighbours say it. */
  readonly part: string | null;
  readonly key: string | null;
}

export type Deletion = Pick<ReadItem, 'client' | 'clock' | 'length'>;

export interface ReadUpdate {
  /** In the order in which they came: by client, descending, and then by clock. */
  readonly items: readonly ReadItem[];
  readonly deletions: readonly Deletion[];
}

export const updateLimits = {
  /**
   * Items in one update, and ranges of what it deletes that still stood. A whole board that is moved in one go makes a
   * thousand, half an hour without a connection some hundreds. Yjs needs about 4 µs for each.
   */
  items: 2_000,
  /** Ranges of deletions. A client that connects again names all deletions of the document, also the known ones. */
  deletions: 50_000,
  /** Characters of a key. */
  key: 200,
  /** More than a person makes in a lifetime of sessions; what goes beyond makes replicas slow or wrong. */
  clock: 50_000_000,
} as const;

/** Yjs numbers its clients with 32 bits. */
const maxClient = 0xffff_ffff;

class NotCanonical extends Error {}

function demand(condition: boolean): asserts condition {
  if (!condition) throw new NotCanonical();
}

const readId = (decoder: decoding.Decoder): Id => ({
  client: decoding.readVarUint(decoder),
  clock: decoding.readVarUint(decoder),
});

/** Reads what an item holds, and gives its kind and length. */
function readContent(decoder: decoding.Decoder, kind: number): Pick<ReadItem, 'content' | 'length'> {
  switch (kind) {
    case 1:
      return { content: 'deleted', length: decoding.readVarUint(decoder) };
    case 4:
      return { content: 'text', length: decoding.readVarString(decoder).length };
    case 8: {
      // A key holds one value. Lists of values have no place in our documents.
      demand(decoding.readVarUint(decoder) === 1);
      demand(readPlainValue(decoder));
      return { content: 'value', length: 1 };
    }
    default:
      throw new NotCanonical();
  }
}

function readItem(decoder: decoding.Decoder, client: number, clock: number): ReadItem {
  const info = decoding.readUint8(decoder);
  const left = (info & 0x80) === 0 ? null : readId(decoder);
  const right = (info & 0x40) === 0 ? null : readId(decoder);
  let part: string | null = null;
  let key: string | null = null;
  if (left === null && right === null) {
    // A parent is named, or it is an item of its own; our shared types all have names.
    demand(decoding.readVarUint(decoder) === 1);
    part = decoding.readVarString(decoder);
    if ((info & 0x20) !== 0) {
      key = decoding.readVarString(decoder);
      demand(key.length <= updateLimits.key && !isReservedName(key));
    }
  }
  const { content, length } = readContent(decoder, info & 0x1f);
  demand(length >= 1 && clock + length <= updateLimits.clock);
  return { client, clock, length, content, left, right, part, key };
}

/** Reads the heads of the sections of an update, one client each, in descending order. */
function readSections(
  number: () => number,
  first: 'client' | 'count',
  read: (client: number, count: number) => void,
): void {
  const sections = number();
  let before = maxClient + 1;
  for (let section = 0; section < sections; section += 1) {
    const head = [number(), number()] as const;
    const [client, count] = first === 'client' ? head : ([head[1], head[0]] as const);
    demand(client < before && count >= 1);
    before = client;
    read(client, count);
  }
}

function readWhole(decoder: decoding.Decoder): ReadUpdate {
  const items: ReadItem[] = [];
  const deletions: Deletion[] = [];
  const number = () => decoding.readVarUint(decoder);
  readSections(number, 'count', (client, count) => {
    demand(items.length + count <= updateLimits.items);
    let clock = number();
    for (let index = 0; index < count; index += 1) {
      const item = readItem(decoder, client, clock);
      items.push(item);
      clock += item.length;
    }
  });
  readSections(number, 'client', (client, count) => {
    demand(deletions.length + count <= updateLimits.deletions);
    let end = -1;
    for (let index = 0; index < count; index += 1) {
      const clock = number();
      const length = number();
      // In order, and never touching: Yjs writes neighbours as one.
      demand(length >= 1 && clock > end && clock + length <= updateLimits.clock);
      end = clock + length;
      deletions.push({ client, clock, length });
    }
  });
  demand(!decoding.hasContent(decoder));
  return { items, deletions };
}

/** An update, or null when it is not one that Yjs writes for documents such as ours. Never throws. */
export function readUpdate(bytes: Uint8Array): ReadUpdate | null {
  try {
    return readWhole(decoding.createDecoder(bytes));
  } catch {
    return null;
  }
}
