/**
 * How far the neighbours of an item lie apart in a document, or null when they can never have been neighbours for the
 * client that wrote it. Yjs puts an item in the same place everywhere only when they were: with other neighbours, those
 * who come later see another text. Yjs walks past all that lies between them; so a long way is refused too.
 */
import type * as Y from 'yjs';

import type { Id, ReadItem } from './readUpdate.ts';
import { itemAt, type Whereabouts } from './whereabouts.ts';

type Written = Pick<ReadItem, 'client' | 'clock' | 'left' | 'right'>;

/** A stretch of one client's signs. */
interface Stretch {
  readonly client: number;
  readonly from: number;
  readonly to: number;
}

const stretchOf = ({ id, length }: Y.Item, from = id.clock, to = id.clock + length): Stretch[] =>
  from < to ? [{ client: id.client, from, to }] : [];

const holds = ({ id, length }: Y.Item, { client, clock }: Id) =>
  id.client === client && clock >= id.clock && clock < id.clock + length;

/** What is between two neighbours in a text (null: its start and its end); null when the right one is not found. */
function between(
  text: Y.Text,
  at: Y.Item | null,
  { left, right }: Written,
  longest: number,
): Stretch[] | null {
  let next = text._start;
  const found: Stretch[] = [];
  if (at !== null && left !== null) {
    if (right !== null && holds(at, right))
      return right.clock > left.clock ? stretchOf(at, left.clock + 1, right.clock) : null;
    found.push(...stretchOf(at, left.clock + 1));
    next = at.right;
  }
  for (; next !== null && found.length <= longest; next = next.right) {
    if (right !== null && holds(next, right))
      return [...found, ...stretchOf(next, next.id.clock, right.clock)];
    found.push(...stretchOf(next));
  }
  return next === null && right === null ? found : null;
}

/** The items of one text by client, in the order in which each wrote them. */
type Signs = ReadonlyMap<number, readonly Y.Item[]>;

/**
 * Finds the items of the texts of a document, as long as that does not change: each text is looked through once, and
 * nothing else. What lies on a board grows with every move, and must not make a word dearer. Null for a text of more
 * than `most` items.
 */
export function signsIn(doc: Y.Doc, most: number): (name: string) => Signs | null {
  const known = new Map<string, Signs | null>();
  const find = (name: string): Signs | null => {
    const signs: Y.Item[] = [];
    for (let item = doc.getText(name)._start; item !== null; item = item.right)
      if (signs.push(item) > most) return null;
    return Map.groupBy(
      signs.toSorted((a, b) => a.id.clock - b.id.clock),
      ({ id }) => id.client,
    );
  };
  return (name) => {
    const signs = known.has(name) ? (known.get(name) ?? null) : find(name);
    known.set(name, signs);
    return signs;
  };
}

/**
 * How far each client's signs must have been known to a client that knew these: with a sign come all that its client wrote
 * before, and the neighbours of those. Of what the same update brings nothing is in a document yet.
 */
function pastOf(signs: Signs, from: readonly Id[]): Map<number, number> {
  const reached = new Map<number, number>();
  const walked = new Map<number, number>();
  const waiting = [...from];
  for (let sign = waiting.pop(); sign !== undefined; sign = waiting.pop()) {
    const { client, clock } = sign;
    if (clock < (reached.get(client) ?? 0)) continue;
    reached.set(client, clock + 1);
    const own = signs.get(client) ?? [];
    let index = walked.get(client) ?? 0;
    for (let item = own[index]; item !== undefined && item.id.clock <= clock; item = own[index]) {
      if (item.origin !== null) waiting.push(item.origin);
      if (item.rightOrigin !== null) waiting.push(item.rightOrigin);
      index += 1;
    }
    walked.set(client, index);
  }
  return reached;
}

/**
 * In a text: how much lies between an item's two neighbours. Only what the client cannot have known may: what others
 * wrote at the same moment.
 */
export function stepsInText(
  doc: Y.Doc,
  name: string,
  item: Written,
  signsOf: (name: string) => Signs | null,
  longest: number,
): number | null {
  const { client, clock, left, right } = item;
  const text = doc.getText(name);
  const at = left === null ? null : itemAt(doc, left);
  if (left !== null && at === null) return null;
  const others = between(text, at, item, longest);
  if (others === null || others.length === 0) return others === null ? null : 0;
  const signs = signsOf(name);
  if (signs === null) return null;
  const before = clock === 0 ? null : { client, clock: clock - 1 };
  const past = pastOf(
    signs,
    [left, right, before].filter((sign) => sign !== null),
  );
  const known = others.some((other) => other.from < (past.get(other.client) ?? 0));
  return known ? null : others.length;
}

/** Under a key: from the value that was replaced to the last one, back along the line of values. */
export function stepsUnderKey(
  doc: Y.Doc,
  { part, key }: Whereabouts,
  { left }: Written,
  longest: number,
): number | null {
  let value = doc.getMap(part)._map.get(key ?? '') ?? null;
  let steps = 0;
  for (; value !== null && steps <= longest; value = value.left, steps += 1)
    if (left !== null && holds(value, left)) return steps;
  return value === null && left === null ? steps : null;
}
