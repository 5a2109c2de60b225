import type { DatabaseSync } from 'node:sqlite';

import type { SessionId } from '../../../src/model/ids.ts';
import type { SessionSize } from '../storage.ts';
import { isThere } from './purge.ts';

/** Gives the function that measures all sessions, one at a time: others get their turn between two. */
export function prepareSizes(database: DatabaseSync): () => Promise<SessionSize[]> {
  const all = database.prepare(`SELECT id, delete_at FROM session WHERE ${isThere}`);
  const bytesIn = (table: string, column: string) =>
    `(SELECT coalesce(sum(length(${column})), 0) FROM ${table} WHERE session = ?1)`;
  const measure = database.prepare(
    `SELECT ${bytesIn('log', 'bytes')} + ${bytesIn('snapshot', 'state')} + ${bytesIn('kept_board', 'bytes')}
      + ${bytesIn('vault', 'bytes')} AS bytes,
      (SELECT last_seq FROM document WHERE session = ?1 AND name = 'stage') AS stage_seq`,
  );
  return async () => {
    const sizes: SessionSize[] = [];
    for (const { id, delete_at: deleteAt } of all.all()) {
      const row = measure.get(String(id));
      sizes.push({
        sessionId: id as SessionId,
        bytes: Number(row?.['bytes']),
        deleteAt: Number(deleteAt),
        stageSeq: row?.['stage_seq'] === null ? null : Number(row?.['stage_seq']),
      });
      await new Promise((resolve) => setImmediate(resolve));
    }
    return sizes;
  };
}
