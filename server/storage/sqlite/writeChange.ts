import type { DatabaseSync } from 'node:sqlite';

import type { SessionId } from '../../../src/model/ids.ts';
import type { Change } from '../storage.ts';
import { isThere, prepareMark } from './purge.ts';
import { rowSum } from './rowSum.ts';
import { isWholeRow, prepareInsert, prepareSelect, type Row, type TableName } from './schema.ts';

/** Gives the function that writes one change, inside a transaction that the caller holds. Throws when it cannot be. */
export function prepareWrites(database: DatabaseSync): (sessionId: SessionId, change: Change) => void {
  const sql = (text: string) => database.prepare(text);
  const insert = (table: TableName, verb?: string) => prepareInsert(database, table, verb);
  const remove = (table: string, where = 'session = ?') => sql(`DELETE FROM ${table} WHERE ${where}`);
  const findSession = prepareSelect(database, 'session', `id = ? AND ${isThere}`);
  const openSession = insert('session');
  const markDeleted = prepareMark(database);
  const uncut = remove('cut');
  const keepSession = sql('UPDATE session SET delete_at = ?, sum = ? WHERE id = ?');
  const firstDocument = insert('document');
  const countOn = sql(
    'UPDATE document SET last_seq = ?, sum = ? WHERE session = ? AND name = ? AND last_seq = ?',
  );
  const append = insert('log');
  const findSeq = sql('SELECT 1 FROM document WHERE session = ? AND name = ? AND last_seq >= ?');
  const putSnapshot = insert('snapshot', 'INSERT OR REPLACE');
  const trimLog = remove('log', 'session = ? AND name = ? AND seq <= ?');
  const destroyDocument = remove('document', 'session = ? AND name = ?');
  const destroyDesks = remove('document', `session = ? AND name LIKE 'desk/%'`);
  const bindWriter = insert('writer');
  const destroyWriters = remove('writer');
  const addSeat = insert('seat');
  const removeSeat = remove('seat', 'member = ? AND session = ?');
  const addAuthorship = insert('authorship');
  const removeAuthorship = remove('authorship', 'session = ? AND answer = ?');
  const destroyAuthorships = remove('authorship');
  const putVault = insert('vault', 'INSERT OR REPLACE');
  const destroyVault = remove('vault');
  const keepBoard = insert('kept_board');
  const letBoardGo = remove('kept_board', 'session = ? AND id = ?');
  const letBoardsGo = remove('kept_board');

  function keepUntil(row: Row<'session'>, deleteAt: number): void {
    // A row that is not what was written must not pass for one that is.
    const sum = isWholeRow('session', row) ? rowSum('session', row.id, row.code, deleteAt) : row.sum;
    keepSession.run(deleteAt, sum, row.id);
  }

  return (sessionId, change) => {
    if (change.type === 'session.open') return openSession(sessionId, change.code, change.deleteAt);
    const session = findSession.first(sessionId);
    if (session === undefined) throw new Error('There is no such session');
    switch (change.type) {
      case 'session.delete':
        uncut.run(sessionId);
        return markDeleted(sessionId);
      case 'session.keep':
        return keepUntil(session, change.deleteAt);
      case 'append': {
        const { document, seq, update } = change;
        const counted = rowSum('document', sessionId, document, seq);
        if (seq === 1) firstDocument(sessionId, document, seq);
        else if (countOn.run(seq, counted, sessionId, document, seq - 1).changes !== 1)
          throw new Error('An update was appended out of order');
        return append(sessionId, document, seq, update);
      }
      case 'snapshot': {
        const { document, snapshot } = change;
        const { seq, state, checksum } = snapshot;
        if (findSeq.get(sessionId, document, seq) === undefined)
          throw new Error('A snapshot of what was never written');
        putSnapshot(sessionId, document, seq, state, checksum);
        return void trimLog.run(sessionId, document, seq);
      }
      case 'document.destroy':
        return void destroyDocument.run(sessionId, change.document);
      case 'desks.destroy':
        return void destroyDesks.run(sessionId);
      case 'writer.bind':
        return bindWriter(sessionId, change.client, change.memberId);
      case 'writers.destroy':
        return void destroyWriters.run(sessionId);
      case 'seat.add':
        return addSeat(change.memberId, change.tokenHash, sessionId);
      case 'seat.remove':
        return void removeSeat.run(change.memberId, sessionId);
      case 'authorships.add':
        for (const [answerId, { memberId, deskAnswerId }] of change.authorships)
          addAuthorship(sessionId, answerId, memberId, deskAnswerId);
        return;
      case 'authorship.remove':
        return void removeAuthorship.run(sessionId, change.answerId);
      case 'authorships.destroy':
        return void destroyAuthorships.run(sessionId);
      case 'board.keep':
        return keepBoard(sessionId, change.id, change.arrangement);
      case 'board.letGo':
        return void letBoardGo.run(sessionId, change.id);
      case 'boards.letGo':
        return void letBoardsGo.run(sessionId);
      case 'vault.set':
        if (change.vault === null) return void destroyVault.run(sessionId);
        return putVault(sessionId, change.vault);
    }
  };
}
