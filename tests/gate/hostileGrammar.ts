/**
 * Updates built from the grammar of the format: clients named twice, in any order, with any neighbours, types and
 * documents within items, deletions, and other content under clocks that are taken. Most are nearly right: what is
 * plainly wrong falls at the first look.
 */
import * as encoding from 'lib0/encoding';
import type * as Y from 'yjs';

import type { Random } from '../../src/model/ids.ts';

type Encoder = encoding.Encoder;
const { writeVarUint, writeUint8, writeVarString, writeAny } = encoding;

export interface Surroundings {
  readonly doc: Y.Doc;
  /** The ids under which the sender may write. */
  readonly own: readonly number[];
  /** The ids of others. */
  readonly foreign: readonly number[];
  readonly parts: readonly string[];
}

interface Id {
  readonly client: number;
  readonly clock: number;
}

const keys = ['a-1', 'a-2', 'h-1/text', 'desk/x', '__proto__', 'constructor'];

/** One hostile update. The same chance gives the same update. */
export function hostileUpdate({ doc, own, foreign, parts }: Surroundings, random: Random): Uint8Array {
  const oneOf = <T>(values: readonly T[]): T => values[random.below(values.length)] as T;
  const rarely = (one: number) => random.below(one) === 0;
  /** Half of the updates have hardly anything wrong, so that many are taken. */
  const care = random.below(2) === 0 ? 1 : 12;
  const wrong = (one: number) => rarely(one * care);
  const stateOf = (client: number) => {
    const last = doc.store.clients.get(client)?.at(-1);
    return last === undefined ? 0 : last.id.clock + last.length;
  };
  /** How far each client has got in this update. */
  const reached = new Map<number, number>();
  const end = (client: number) => reached.get(client) ?? stateOf(client);

  function anyId(): Id {
    const client = wrong(60) ? random.below(5000) : oneOf([...own, ...foreign]);
    const upTo = end(client);
    return { client, clock: wrong(40) ? upTo + random.below(3) : random.below(Math.max(1, upTo)) };
  }

  /** Neighbours that lie side by side in the document, as an honest sender has them. */
  function trueNeighbours(): [Id | null, Id | null] {
    const text = doc.getText('minutes');
    const items: Y.Item[] = [];
    for (let item = text._start; item !== null && items.length < 60; item = item.right) items.push(item);
    if (items.length === 0) return [null, null];
    const at = random.below(items.length + 1);
    const left = items[at - 1];
    const right = items[at];
    const inside = right !== undefined && right.length > 1 && rarely(2);
    if (inside) {
      const clock = right.id.clock + 1 + random.below(right.length - 1);
      return [
        { client: right.id.client, clock: clock - 1 },
        { client: right.id.client, clock },
      ];
    }
    return [left === undefined ? null : left.lastId, right === undefined ? null : right.id];
  }

  function lastUnder(part: string, key: string): Id | null {
    return (doc.share.get(part) as Y.AbstractType<unknown> | undefined)?._map.get(key)?.lastId ?? null;
  }

  function content(encoder: Encoder, kind: number): number {
    const length = rarely(3) ? 1 + random.below(4) : 1;
    switch (kind) {
      case 0:
      case 1:
      case 10: {
        const claimed = wrong(30) ? oneOf([0, 2 ** 31, 2 ** 53 - 1]) : length;
        writeVarUint(encoder, claimed);
        return Math.min(claimed, 100);
      }
      case 2: {
        writeVarUint(encoder, 1);
        writeVarString(encoder, oneOf(['1', '{', 'undefined']));
        return 1;
      }
      case 3: {
        encoding.writeVarUint8Array(encoder, new Uint8Array(3));
        return 1;
      }
      case 4: {
        const text = rarely(10) ? '😀'.repeat(length) : 'abcdefgh'.slice(0, length);
        writeVarString(encoder, text);
        return text.length;
      }
      case 5: {
        writeVarString(encoder, '{"a":1}');
        return 1;
      }
      case 6: {
        writeVarString(encoder, 'bold');
        writeVarString(encoder, 'true');
        return 1;
      }
      case 7: {
        writeVarUint(encoder, random.below(7));
        return 1;
      }
      case 8: {
        const count = wrong(15) ? random.below(4) : 1;
        writeVarUint(encoder, count);
        for (let value = 0; value < count; value += 1)
          writeAny(
            encoder,
            oneOf<never>([{ x: random.below(50), y: 2 }, 'tekst', true, null, [1, [2]]] as never[]),
          );
        return count;
      }
      case 9: {
        writeVarString(encoder, 'guid');
        writeAny(encoder, {});
        return 1;
      }
      default:
        return 1;
    }
  }

  function struct(encoder: Encoder, client: number): number {
    const inText = rarely(2);
    let kind = inText ? oneOf([4, 4, 4, 1]) : oneOf([8, 8, 8, 1]);
    if (wrong(25)) kind = random.below(12);
    let part = rarely(20)
      ? oneOf(parts)
      : inText
        ? 'minutes'
        : oneOf(parts.filter((name) => name !== 'minutes'));
    if (wrong(60)) part = oneOf(['__proto__', 'elsewhere', 'desk']);
    const key = rarely(30) ? oneOf(keys) : oneOf(keys.slice(0, 2));
    let [left, right]: [Id | null, Id | null] = inText ? trueNeighbours() : [lastUnder(part, key), null];
    // What this update brought itself may be a neighbour too.
    const before = end(client);
    if (before > stateOf(client) && rarely(3)) left = { client, clock: before - 1 };
    if (wrong(8)) left = rarely(3) ? null : anyId();
    if (wrong(8)) right = rarely(2) ? null : anyId();
    const sub = inText ? 0 : 0x20;
    const info = kind | (left === null ? 0 : 0x80) | (right === null ? 0 : 0x40) | (wrong(60) ? 0x20 : sub);
    writeUint8(encoder, info);
    if (kind === 0 || kind === 10) return content(encoder, kind);
    for (const id of [left, right])
      if (id !== null) {
        writeVarUint(encoder, id.client);
        writeVarUint(encoder, id.clock);
      }
    if (left === null && right === null) {
      if (wrong(60)) {
        writeVarUint(encoder, 0);
        const { client: of, clock } = anyId();
        writeVarUint(encoder, of);
        writeVarUint(encoder, clock);
      } else {
        writeVarUint(encoder, 1);
        writeVarString(encoder, part);
      }
      if ((info & 0x20) !== 0) writeVarString(encoder, key);
    }
    return content(encoder, kind);
  }

  function section(encoder: Encoder, client: number): void {
    const count = wrong(100) ? 0 : 1 + random.below(4);
    const known = end(client);
    const shift = wrong(8) ? random.below(4) - 2 : 0;
    const from = Math.max(0, known + shift);
    writeVarUint(encoder, wrong(200) ? 40_000_000 : count);
    writeVarUint(encoder, client);
    writeVarUint(encoder, from);
    let clock = from;
    for (let index = 0; index < count; index += 1) {
      reached.set(client, Math.max(known, clock));
      clock += struct(encoder, client);
    }
    reached.set(client, Math.max(known, clock));
  }

  function clientsOf(): number[] {
    const clients = wrong(5) ? [...own, ...foreign] : [...own];
    const chosen = clients.filter(() => rarely(2));
    if (chosen.length === 0) chosen.push(oneOf(own));
    if (wrong(12)) chosen.push(oneOf(chosen));
    chosen.sort((a, b) => b - a);
    if (wrong(12)) chosen.reverse();
    return chosen;
  }

  return encoding.encode((encoder) => {
    const clients = rarely(12) ? [] : clientsOf();
    writeVarUint(encoder, clients.length);
    for (const client of clients) section(encoder, client);
    const deleted = rarely(3) ? [...own, ...foreign].filter(() => rarely(2)).sort((a, b) => b - a) : [];
    if (deleted.length > 0 && wrong(20)) deleted.push(oneOf(deleted));
    writeVarUint(encoder, deleted.length);
    for (const client of deleted) {
      const ranges = 1 + random.below(2);
      writeVarUint(encoder, client);
      writeVarUint(encoder, ranges);
      let clock = random.below(Math.max(1, end(client)));
      for (let range = 0; range < ranges; range += 1) {
        const length = wrong(20) ? random.below(3) : 1;
        writeVarUint(encoder, clock);
        writeVarUint(encoder, length);
        clock += wrong(20) ? 0 : length + 1 + random.below(3);
      }
    }
    if (wrong(100)) writeUint8(encoder, 0);
  });
}
