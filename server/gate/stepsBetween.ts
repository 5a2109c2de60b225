/**
 * How far the neighbours of an item lie apart in a document, or null when they can never have been neighbours for the
 * client that wrote it. Yjs puts an item in the same place everywhere only when they were: with other neighbours, those
 * who come later see another text. Yjs walks past all that lies between them; so a long way is refused too.
 */
import * as Y from 'yjs';

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

/**
 * How far each client's signs must have been known to a client that knew these: with a sign come all that its client wrote
 * before, and the neighbours of those. Null when finding it out takes too long.
 */
function pastOf(doc: Y.Doc, text: Y.Text, signs: readonly Id[], longest: number): Map<number, number> | null {
  const reached = new Map<number, number>();
  const waiting = [...signs];
  let steps = 0;
  for (let sign = waiting.pop(); sign !== undefined; sign = waiting.pop()) {
    const { client, clock } = sign;
    const from = reached.get(client) ?? 0;
    if (clock < from) continue;
    reached.set(client, clock + 1);
    const structs = doc.store.clients.get(client) ?? [];
    // Of what the same update brings nothing is here yet.
    if (from >= Y.getState(doc.store, client)) continue;
    for (let index = Y.findIndexSS(structs, from); index < structs.length; index += 1) {
      const struct = structs[index];
      if (struct === undefined || struct.id.clock > clock) break;
      steps += 1;
      if (steps > longest) return null;
      if (!(struct instanceof Y.Item) || struct.parent !== text) continue;
      if (struct.origin !== null) waiting.push(struct.origin);
      if (struct.rightOrigin !== null) waiting.push(struct.rightOrigin);
    }
  }
  return reached;
}

/**
 * In a text: how much lies between an item's two neighbours. Only what the client cannot have known may: what others
 * wrote at the same moment.
 */
export function stepsInText(doc: Y.Doc, name: string, item: Written, longest: number): number | null {
  const { client, clock, left, right } = item;
  const text = doc.getText(name);
  const at = left === null ? null : itemAt(doc, left);
  if (left !== null && at === null) return null;
  const others = between(text, at, item, longest);
  if (others === null || others.length === 0) return others === null ? null : 0;
  const before = clock === 0 ? null : { client, clock: clock - 1 };
  const past = pastOf(
    doc,
    text,
    [left, right, before].filter((sign) => sign !== null),
    longest,
  );
  const known = past === null || others.some((other) => other.from < (past.get(other.client) ?? 0));
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
