/**
 * Deleting in two steps. A session is marked, by a number in its row, and is gone for everybody from that commit on. Its rows
 * are then overwritten a slice at a time, because secure_delete writes every page: 200 MB at once would hold everybody up
 * for seconds, and on a full disk would not fit in the log.
 */
import type { DatabaseSync } from 'node:sqlite';

import type { SessionId } from '../../../src/model/ids.ts';
import { rowSum } from './rowSum.ts';
import { isWholeRow, prepareSelect } from './schema.ts';

/** No time is this: in place of the day on which a session is deleted, it says that it was. Shorter, so that it always fits. */
const gone = -1;

/** How much is taken away before others get their turn. */
const sliceBytes = 500_000;
const sliceRows = 250;

/** For a WHERE: the session is not deleted. */
export const isThere = `delete_at <> ${gone}`;

/** Gives the function that marks a session as deleted, inside a transaction that the caller holds. */
export function prepareMark(database: DatabaseSync): (sessionId: SessionId) => void {
  const find = prepareSelect(database, 'session', 'id = ?');
  const mark = database.prepare(`UPDATE session SET delete_at = ${gone}, sum = ? WHERE id = ?`);
  return (sessionId) => {
    const row = find.first(sessionId);
    if (row === undefined) return;
    // A row without a sum stays so: on a full disk there may be no room for one.
    mark.run(row.sum === null ? null : rowSum('session', sessionId, row.code, gone), sessionId);
  };
}

/**
 * Gives the function that takes one slice of the deleted sessions away for good, in a transaction of its own, and says
 * whether there was anything to take.
 */
export function prepareSlice(database: DatabaseSync): () => boolean {
  const sql = (text: string) => database.prepare(text);
  const marked = prepareSelect(database, 'session', `delete_at = ${gone}`);
  const large = [
    { table: 'log', key: ['name', 'seq'], bytes: 'bytes' },
    { table: 'snapshot', key: ['name'], bytes: 'state' },
    { table: 'kept_board', key: ['id'], bytes: 'bytes' },
  ].map(({ table, key, bytes }) => ({
    of: sql(`SELECT ${key.join(', ')}, length(${bytes}) AS size FROM ${table} WHERE session = ?`),
    drop: sql(`DELETE FROM ${table} WHERE session = ? ${key.map((name) => `AND ${name} = ?`).join(' ')}`),
  }));
  const rest = sql('DELETE FROM session WHERE id = ?');

  function takeFrom(sessionId: string): void {
    let [bytes, rows] = [0, 0];
    for (const { of, drop } of large) {
      const taken: (string | number)[][] = [];
      let isFull = false;
      // Row by row, since to know the size of a large one it must be read.
      for (const { size, ...key } of of.iterate(sessionId)) {
        bytes += size as number;
        rows += 1;
        isFull = rows > sliceRows || (rows > 1 && bytes > sliceBytes);
        if (isFull) break;
        taken.push(Object.values(key) as (string | number)[]);
      }
      for (const key of taken) drop.run(sessionId, ...key);
      if (isFull) return;
    }
    // What is still there is small, and goes with the session.
    rest.run(sessionId);
  }

  return () => {
    // A row that only looks deleted is a damaged one.
    const next = marked.all().find((row) => isWholeRow('session', row));
    if (next === undefined) return false;
    database.exec('BEGIN IMMEDIATE');
    try {
      takeFrom(next.id);
      // The log stays as small as a slice, and there is no larger one to bring over in the end.
      database.exec('COMMIT; PRAGMA wal_checkpoint(PASSIVE)');
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
    return true;
  };
}
