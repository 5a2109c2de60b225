/**
 * Judges an update before any document sees it. Decoding is lazy, so that eight bytes which claim thirty million
 * structs cost eight bytes. V1 only: nothing here ever reads client bytes as V2.
 */
import * as Y from 'yjs';

import type { MayChange } from './placesOpenTo.ts';
import { isKnownPart, isPlainContent } from './shape.ts';
import { itemAt, stillStanding, whereaboutsOf } from './whereabouts.ts';

export interface Rules {
  readonly doc: Y.Doc;
  /** The shared types that exist in this document. */
  readonly parts: ReadonlySet<string>;
  readonly mayWriteAs: (client: number) => boolean;
  readonly mayChange: MayChange;
}

export type Verdict =
  /** Brings nothing that was not there: an honest client always answers, also when it has nothing to say. */
  | { readonly kind: 'empty' }
  /** Brings something; `update` is that part of it. */
  | { readonly kind: 'new'; readonly update: Uint8Array }
  | { readonly kind: 'refused'; readonly why: RefusedBecause };

export type RefusedBecause = 'malformed' | 'foreign-client' | 'gap' | 'shape' | 'not-open';

/** More than a person makes in a lifetime of sessions; what goes beyond makes replicas slow or wrong. */
const maxClock = 50_000_000;
const maxStructs = 50_000;

type Decoded = ReturnType<typeof Y.decodeUpdate>;
type Struct = Decoded['structs'][number];
const refused = (why: RefusedBecause): Verdict => ({ kind: 'refused', why });

function decode(update: Uint8Array): Decoded | null {
  try {
    return Y.decodeUpdate(update);
  } catch {
    return null;
  }
}

/** Judges one update of a client. Never throws. */
export function checkUpdate(update: Uint8Array, rules: Rules): Verdict {
  const decoded = decode(update);
  if (decoded === null || decoded.structs.length > maxStructs) return refused('malformed');
  // An honest update without anything in it is two bytes. More would be something that we cannot read.
  if (decoded.structs.length === 0 && decoded.ds.clients.size === 0 && update.length > 2)
    return refused('malformed');
  const { store } = rules.doc;
  /** How far each client of this update gets: what is known, and then what the update itself brings. */
  const reached = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const { id, length } of decoded.structs)
    ends.set(id.client, Math.max(ends.get(id.client) ?? 0, id.clock + length));
  let brings = false;
  let overlaps = false;

  for (const struct of decoded.structs) {
    const { client, clock } = struct.id;
    const end = clock + struct.length;
    if (struct.length < 1 || !Number.isSafeInteger(end) || end > maxClock) return refused('malformed');
    const known = reached.get(client) ?? Y.getState(store, client);
    if (end <= known) {
      overlaps = true;
      continue;
    }
    if (struct instanceof Y.Skip || clock > known) return refused('gap');
    // Two structs of one update never overlap: what the second says of its place could not be relied on.
    if (clock < known && reached.has(client)) return refused('malformed');
    if (!rules.mayWriteAs(client)) return refused('foreign-client');
    if (!hasShape(struct, rules.parts)) return refused('shape');
    if (!refersToKnown(struct, store, ends)) return refused('gap');
    if (!liesWhereOpen(struct, known, rules)) return refused('not-open');
    if (clock < known) overlaps = true;
    reached.set(client, end);
    brings = true;
  }

  for (const [client, ranges] of decoded.ds.clients) {
    const known = reached.get(client) ?? Y.getState(store, client);
    let last = 0;
    for (const { clock, len } of ranges) {
      if (!Number.isSafeInteger(clock + len) || clock + len > known) return refused('gap');
      // In order, and nothing twice: otherwise a short update could walk through a long document again and again.
      if (clock < last) return refused('malformed');
      last = clock + len;
    }
  }
  for (const item of stillStanding(rules.doc, decoded.ds)) {
    if (!isOpen(item, rules)) return refused('not-open');
    brings = true;
  }
  if (!brings) return { kind: 'empty' };
  // The log and everybody else get only the new part, so that no two versions of one struct can go round.
  return { kind: 'new', update: overlaps ? Y.diffUpdate(update, Y.encodeStateVector(rules.doc)) : update };
}

function hasShape(struct: Struct, parts: ReadonlySet<string>): boolean {
  if (!(struct instanceof Y.Item)) return struct instanceof Y.GC;
  return isPlainContent(struct.content) && isKnownPart(struct, parts);
}

/** Whether all that an item refers to exists: earlier in its own client's line, or known, or in the same update. */
function refersToKnown(struct: Struct, store: Y.Doc['store'], ends: ReadonlyMap<number, number>): boolean {
  if (!(struct instanceof Y.Item)) return true;
  return [struct.origin, struct.rightOrigin].every((reference) => {
    if (reference === null) return true;
    if (reference.client === struct.id.client) return reference.clock < struct.id.clock;
    return reference.clock < Math.max(Y.getState(store, reference.client), ends.get(reference.client) ?? 0);
  });
}

function isOpen(item: Y.Item, { doc, mayChange }: Rules): boolean {
  const whereabouts = whereaboutsOf(doc, item);
  return whereabouts !== null && mayChange(whereabouts.part, whereabouts.key);
}

/**
 * Whether an item goes where its sender may change something. It either names its place, or comes beside another item
 * and so into that one's part and under that one's key. A neighbour from the same update is judged for itself, and no
 * item is placed before its neighbours are, so it is enough to look at those that the document has already.
 */
function liesWhereOpen(struct: Struct, known: number, rules: Rules): boolean {
  if (!(struct instanceof Y.Item)) return true;
  const { id, origin, rightOrigin, parentSub } = struct;
  const parent: unknown = struct.parent;
  if (typeof parent === 'string' && !rules.mayChange(parent, parentSub)) return false;
  // Of an item that is known in part, the rest comes beside that part.
  const rest = id.clock < known ? Y.createID(id.client, known - 1) : null;
  return [rest, origin, rightOrigin].every((neighbour) => {
    if (neighbour === null || neighbour.clock >= Y.getState(rules.doc.store, neighbour.client)) return true;
    const item = itemAt(rules.doc, neighbour);
    return item === null || isOpen(item, rules);
  });
}
