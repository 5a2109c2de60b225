/**
 * The reference: who wrote what under which key, having seen what. From that alone follows what may be there in the
 * end: a value that nobody overwrote or deleted who had seen it. Where one such value is left, it must be that one.
 */
import type * as Y from 'yjs';

import { boardParts } from '../../src/documents/boardDocument.ts';

interface Write {
  readonly client: number;
  /** The clock of the writer right after. */
  readonly clock: number;
  readonly value: unknown;
  /** What the writer had seen: a clock per client. */
  readonly seen: ReadonlyMap<number, number>;
}

interface History {
  readonly writes: Write[];
  /** What those who deleted had seen. */
  readonly deletions: ReadonlyMap<number, number>[];
}

export interface Ledger {
  /** Notes from now on what is written in a document by its own client. */
  watch(doc: Y.Doc): void;
  /** What is wrong with a board, in words; null when it is one of those that may be. */
  judge(doc: Y.Doc): string | null;
  /** How many keys could only have one value. */
  readonly certain: () => number;
}

const mapNames = ['places', 'clusters', 'members', 'notes', 'insights', 'harvest'] as const;

const saw = (seen: ReadonlyMap<number, number>, { client, clock }: Write) => (seen.get(client) ?? 0) >= clock;

export function openLedger(): Ledger {
  const histories = new Map<string, History>();
  let certain = 0;
  const historyOf = (key: string): History => {
    const known = histories.get(key);
    if (known !== undefined) return known;
    const history = { writes: [], deletions: [] };
    histories.set(key, history);
    return history;
  };

  const note = (name: string, map: Y.Map<unknown>, event: Y.YMapEvent<unknown>) => {
    const { transaction } = event;
    if (!transaction.local) return;
    const client = transaction.doc.clientID;
    const clock = transaction.afterState.get(client) ?? 0;
    for (const key of event.keysChanged) {
      const history = historyOf(`${name} ${String(key)}`);
      const seen = new Map(transaction.beforeState);
      if (map.has(String(key))) history.writes.push({ client, clock, value: map.get(String(key)), seen });
      else history.deletions.push(seen);
    }
  };

  const possible = ({ writes, deletions }: History): unknown[] => {
    const standing = writes.filter(
      (write) =>
        !writes.some((other) => other !== write && saw(other.seen, write)) &&
        !deletions.some((seen) => saw(seen, write)),
    );
    const values = standing.map(({ value }) => value);
    return deletions.length > 0 || writes.length === 0 ? [...values, undefined] : values;
  };

  return {
    watch: (doc) => {
      const parts = boardParts(doc);
      for (const name of mapNames) {
        const map = parts[name];
        map.observe((event) => note(name, map, event));
      }
    },
    judge: (doc) => {
      const parts = boardParts(doc);
      for (const [key, history] of histories) {
        const [name = '', id = ''] = key.split(' ');
        const value = parts[name as (typeof mapNames)[number]].get(id);
        const allowed = possible(history);
        if (allowed.length === 1) certain += 1;
        if (!allowed.some((one) => JSON.stringify(one) === JSON.stringify(value)))
          return `${key} is ${JSON.stringify(value)}, and may be ${JSON.stringify(allowed)}`;
      }
      return null;
    },
    certain: () => certain,
  };
}
