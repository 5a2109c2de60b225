/** Updates that no honest client makes, by name. */
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

type Encoder = encoding.Encoder;
const { writeVarUint, writeUint8, writeVarString, writeAny } = encoding;

type Id = readonly [client: number, clock: number];

/** The client id under which the sender may write. */
export const own = 1001;
/** The client id of somebody else, who has written 'eerste' in the minutes. */
export const foreign = 2002;

export function update(write: (encoder: Encoder) => void): Uint8Array {
  return encoding.encode(write);
}

/** One item of text at the end of `part`, after `origin` when given. */
export function textItem(
  client: number,
  clock: number,
  options: { origin?: [number, number]; part?: string } = {},
) {
  return update((encoder) => {
    writeVarUint(encoder, 1);
    writeVarUint(encoder, 1);
    writeVarUint(encoder, client);
    writeVarUint(encoder, clock);
    writeUint8(encoder, options.origin === undefined ? 4 : 4 | 0x80);
    if (options.origin === undefined) {
      writeVarUint(encoder, 1);
      writeVarString(encoder, options.part ?? 'minutes');
    } else for (const value of options.origin) writeVarUint(encoder, value);
    writeVarString(encoder, 'x');
    writeVarUint(encoder, 0);
  });
}

/** A value under a key of `places`. `content` writes the content and says which kind it is. */
function mapEntry(key: string, kind: number, content: (encoder: Encoder) => void, part = 'places') {
  return update((encoder) => {
    writeVarUint(encoder, 1);
    writeVarUint(encoder, 1);
    writeVarUint(encoder, own);
    writeVarUint(encoder, 0);
    writeUint8(encoder, kind | 0x20);
    writeVarUint(encoder, 1);
    writeVarString(encoder, part);
    writeVarString(encoder, key);
    content(encoder);
    writeVarUint(encoder, 0);
  });
}

const anyValue = (value: (encoder: Encoder) => void) => (encoder: Encoder) => {
  writeVarUint(encoder, 1);
  value(encoder);
};

/** An object with one key, written by hand: an object literal cannot have `__proto__` as its own key so easily. */
const objectWith = (key: string) => (encoder: Encoder) => {
  writeUint8(encoder, 118);
  writeVarUint(encoder, 1);
  writeVarString(encoder, key);
  writeAny(encoder, { polluted: true });
};

function deletion(client: number, clock: number, length: number) {
  return update((encoder) => {
    for (const value of [0, 1, client, 1, clock, length]) writeVarUint(encoder, value);
  });
}

/** Deletes the same signs of somebody else again and again. */
function repeatedDeletion(times: number) {
  return update((encoder) => {
    for (const value of [0, 1, foreign, times]) writeVarUint(encoder, value);
    for (let turn = 0; turn < times; turn += 1) for (const value of [0, 5]) writeVarUint(encoder, value);
  });
}

function structs(kind: number, clock: number, length: number) {
  return update((encoder) => {
    for (const value of [1, 1, own, clock]) writeVarUint(encoder, value);
    writeUint8(encoder, kind);
    writeVarUint(encoder, length);
    writeVarUint(encoder, 0);
  });
}

function deepArray(depth: number) {
  return (encoder: Encoder) => {
    for (let level = 0; level < depth; level += 1) {
      writeUint8(encoder, 117);
      writeVarUint(encoder, 1);
    }
    writeAny(encoder, null);
  };
}

function typed(): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = own;
  doc.getMap('places').set('a-1', new Y.Map());
  return Y.encodeStateAsUpdate(doc);
}

function subdocument(): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = own;
  doc.getMap('places').set('a-1', new Y.Doc());
  return Y.encodeStateAsUpdate(doc);
}

/** The sections of one update, each of them one sign in the minutes of one client, then the deletions. */
export function sections(
  signs: readonly { readonly client: number; readonly after?: Id; readonly before?: Id }[],
  deletions: readonly (readonly [client: number, clock: number])[] = [],
): Uint8Array {
  return update((encoder) => {
    writeVarUint(encoder, signs.length);
    for (const { client, after, before } of signs) {
      for (const value of [1, client, 0]) writeVarUint(encoder, value);
      writeUint8(encoder, 4 | (after === undefined ? 0 : 0x80) | (before === undefined ? 0 : 0x40));
      for (const id of [after, before])
        if (id !== undefined) for (const value of id) writeVarUint(encoder, value);
      if (after === undefined && before === undefined) {
        writeVarUint(encoder, 1);
        writeVarString(encoder, 'minutes');
      }
      writeVarString(encoder, 'x');
    }
    writeVarUint(encoder, deletions.length);
    for (const [client, clock] of deletions)
      for (const value of [client, 1, clock, 1]) writeVarUint(encoder, value);
  });
}

/** Two things of the sender's, in one part and under one key where one is given. */
function twoOf(kind: number, content: (encoder: Encoder) => void, key: string | null, part: string) {
  return update((encoder) => {
    for (const value of [1, 2, own, 0]) writeVarUint(encoder, value);
    for (let turn = 0; turn < 2; turn += 1) {
      writeUint8(encoder, kind | (key === null ? 0 : 0x20));
      writeVarUint(encoder, 1);
      writeVarString(encoder, part);
      if (key !== null) writeVarString(encoder, key);
      content(encoder);
    }
    writeVarUint(encoder, 0);
  });
}

const claim = (...values: number[]) =>
  update((encoder) => {
    for (const value of values) writeVarUint(encoder, value);
  });

/** Each must be refused before a document sees it. */
export const hostileUpdates: Readonly<Record<string, Uint8Array>> = {
  'nothing at all': new Uint8Array(0),
  'eight bytes that claim 33 million structs': claim(1, 33_554_432, own, 0),
  'a claim of four billion clients': claim(0xffff_ffff, 1, own, 0),
  'a claim of 33 million deletions': claim(0, 1, own, 33_554_432),
  'a clock of 2^53': textItem(own, Number.MAX_SAFE_INTEGER),
  'a clock beyond every number': Uint8Array.from([1, 1, ...Array<number>(12).fill(0xff), 1]),
  'a hole that claims 2^40 characters': structs(0, 0, 2 ** 40),
  'deleted content of 2^40 characters': structs(1, 0, 2 ** 40),
  'an item of no length': structs(0, 0, 0),
  'a foreign client id': textItem(foreign, 6),
  'a client id nobody has': textItem(3003, 0),
  'a gap in the clock': textItem(own, 5),
  'a skipped stretch': structs(10, 0, 7),
  'an origin nobody has': textItem(own, 0, { origin: [foreign, 999] }),
  'an origin in its own future': textItem(own, 0, { origin: [own, 3] }),
  'itself as origin': textItem(own, 0, { origin: [own, 0] }),
  'deletion of what nobody wrote': deletion(foreign, 0, 999),
  'deletion of an unknown client': deletion(9009, 0, 1),
  'the same deletion 100,000 times': repeatedDeletion(100_000),
  'deletion that overflows': deletion(foreign, 1, Number.MAX_SAFE_INTEGER),
  'a shared type that does not exist': textItem(own, 0, { part: 'somewhere' }),
  'a shared type called __proto__': textItem(own, 0, { part: '__proto__' }),
  'the key __proto__': mapEntry(
    '__proto__',
    8,
    anyValue((encoder) => writeAny(encoder, 1)),
  ),
  'the key constructor': mapEntry(
    'constructor',
    8,
    anyValue((encoder) => writeAny(encoder, 1)),
  ),
  'a key of 10,000 signs': mapEntry(
    'a'.repeat(10_000),
    8,
    anyValue((encoder) => writeAny(encoder, 1)),
  ),
  'a value with __proto__': mapEntry('a-1', 8, anyValue(objectWith('__proto__'))),
  'a value with constructor': mapEntry('a-1', 8, anyValue(objectWith('constructor'))),
  'a value nested 20 deep': mapEntry('a-1', 8, anyValue(deepArray(20))),
  'a value nested 100,000 deep': mapEntry('a-1', 8, anyValue(deepArray(100_000))),
  'a value with a big number': mapEntry(
    'a-1',
    8,
    anyValue((encoder) => writeAny(encoder, 2n ** 60n)),
  ),
  'a type within a type': typed(),
  'a document within a document': subdocument(),
  'binary content': mapEntry('a-1', 3, (encoder) => encoding.writeVarUint8Array(encoder, new Uint8Array(10))),
  'JSON that is none': mapEntry(
    'a-1',
    2,
    anyValue((encoder) => writeVarString(encoder, '{')),
  ),
  'a kind of content that does not exist': structs(0x1f, 0, 1),
  'a client named twice': sections([{ client: own }, { client: own }]),
  'clients in ascending order': sections([{ client: own }, { client: foreign }]),
  'a client of whom nothing comes': claim(2, 0, own + 1, 0, 0),
  'neighbours the wrong way round': sections([{ client: own, after: [foreign, 4], before: [foreign, 1] }]),
  'neighbours that stood apart': sections([{ client: own, after: [foreign, 0], before: [foreign, 4] }]),
  'two signs that wait for each other': sections([
    { client: own, after: [own - 1, 0] },
    { client: own - 1, after: [own, 0] },
  ]),
  'two signs in one gap': twoOf(4, (encoder) => writeVarString(encoder, 'x'), null, 'minutes'),
  'two first values under one key': twoOf(
    8,
    anyValue((encoder) => writeAny(encoder, 1)),
    'a-1',
    'places',
  ),
  'two values in one': mapEntry('a-1', 8, (encoder) => {
    writeVarUint(encoder, 2);
    writeAny(encoder, 1);
    writeAny(encoder, 2);
  }),
  'text under a key': mapEntry('a-1', 4, (encoder) => writeVarString(encoder, 'x')),
  'a value in a text': twoOf(
    8,
    anyValue((encoder) => writeAny(encoder, 1)),
    null,
    'minutes',
  ),
  'a key in a text': mapEntry(
    'a-1',
    8,
    anyValue((encoder) => writeAny(encoder, 1)),
    'minutes',
  ),
  'a hole in the place of an item': structs(0, 0, 1),
  'deletions in ascending order of clients': sections(
    [{ client: own }],
    [
      [own, 0],
      [foreign, 0],
    ],
  ),
  'deletions of one client in two places': sections(
    [],
    [
      [foreign, 0],
      [foreign, 2],
    ],
  ),
  'a byte behind the end': Uint8Array.from([...sections([{ client: own }]), 0]),
  'an update in the second encoding': v2(),
  'half an update': textItem(own, 0).slice(0, 7),
};

function v2(): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = own;
  doc.getText('minutes').insert(0, 'in de tweede codering');
  return Y.encodeStateAsUpdateV2(doc);
}
