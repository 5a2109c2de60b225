import type { DatabaseSync } from 'node:sqlite';

import type { SessionId } from '../../../src/model/ids.ts';
import type { Change } from '../storage.ts';
import { isThere, prepareMark } from './purge.ts';
import { isWhole, rowSum } from './rowSum.ts';

interface SessionRow {
  code: string;
  delete_at: number;
  sum: number | null;
}

/** Gives the function that writes one change, inside a transaction that the caller holds. Throws when it cannot be. */
export function prepareWrites(database: DatabaseSync): (sessionId: SessionId, change: Change) => void {
  const sql = (text: string) => database.prepare(text);
  const openSession = sql('INSERT INTO session (id, code, delete_at, sum) VALUES (?, ?, ?, ?)');
  const findSession = sql(`SELECT code, delete_at, sum FROM session WHERE id = ? AND ${isThere}`);
  const markDeleted = prepareMark(database);
  const uncut = sql('DELETE FROM cut WHERE session = ?');
  const keepSession = sql('UPDATE session SET delete_at = ?, sum = ? WHERE id = ?');
  const firstDocument = sql('INSERT INTO document (session, name, last_seq, sum) VALUES (?, ?, 1, ?)');
  const countOn = sql(
    'UPDATE document SET last_seq = ?, sum = ? WHERE session = ? AND name = ? AND last_seq = ?',
  );
  const append = sql('INSERT INTO log (session, name, seq, bytes, sum) VALUES (?, ?, ?, ?, ?)');
  const findSeq = sql('SELECT 1 FROM document WHERE session = ? AND name = ? AND last_seq >= ?');
  const putSnapshot = sql(
    'INSERT OR REPLACE INTO snapshot (session, name, seq, state, checksum, sum) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const trimLog = sql('DELETE FROM log WHERE session = ? AND name = ? AND seq <= ?');
  const destroyDocument = sql('DELETE FROM document WHERE session = ? AND name = ?');
  const destroyDesks = sql(`DELETE FROM document WHERE session = ? AND name LIKE 'desk/%'`);
  const bindWriter = sql('INSERT INTO writer (session, client, member, sum) VALUES (?, ?, ?, ?)');
  const destroyWriters = sql('DELETE FROM writer WHERE session = ?');
  const addSeat = sql('INSERT INTO seat (member, token_hash, session, sum) VALUES (?, ?, ?, ?)');
  const removeSeat = sql('DELETE FROM seat WHERE member = ? AND session = ?');
  const addAuthorship = sql(
    'INSERT INTO authorship (session, answer, member, desk_answer, sum) VALUES (?, ?, ?, ?, ?)',
  );
  const removeAuthorship = sql('DELETE FROM authorship WHERE session = ? AND answer = ?');
  const destroyAuthorships = sql('DELETE FROM authorship WHERE session = ?');
  const putVault = sql('INSERT OR REPLACE INTO vault (session, bytes, sum) VALUES (?, ?, ?)');
  const keepBoard = sql('INSERT INTO kept_board (session, id, bytes, sum) VALUES (?, ?, ?, ?)');
  const letBoardGo = sql('DELETE FROM kept_board WHERE session = ? AND id = ?');
  const letBoardsGo = sql('DELETE FROM kept_board WHERE session = ?');
  const destroyVault = sql('DELETE FROM vault WHERE session = ?');

  function keepUntil(sessionId: SessionId, deleteAt: number): void {
    const { code, delete_at, sum } = findSession.get(sessionId) as unknown as SessionRow;
    // A row that is not what was written must not pass for one that is.
    const whole = isWhole(sum, 'session', sessionId, code, delete_at);
    keepSession.run(deleteAt, whole ? rowSum('session', sessionId, code, deleteAt) : sum, sessionId);
  }

  return (sessionId, change) => {
    if (change.type !== 'session.open' && findSession.get(sessionId) === undefined)
      throw new Error('There is no such session');
    switch (change.type) {
      case 'session.open':
        return void openSession.run(
          sessionId,
          change.code,
          change.deleteAt,
          rowSum('session', sessionId, change.code, change.deleteAt),
        );
      case 'session.delete':
        uncut.run(sessionId);
        return markDeleted(sessionId);
      case 'session.keep':
        return keepUntil(sessionId, change.deleteAt);
      case 'append': {
        const { document, seq, update } = change;
        const counted = rowSum('document', sessionId, document, seq);
        if (seq === 1) firstDocument.run(sessionId, document, counted);
        else if (countOn.run(seq, counted, sessionId, document, seq - 1).changes !== 1)
          throw new Error('An update was appended out of order');
        return void append.run(
          sessionId,
          document,
          seq,
          update,
          rowSum('log', sessionId, document, seq, update),
        );
      }
      case 'snapshot': {
        const { document, snapshot } = change;
        const { seq, state, checksum } = snapshot;
        if (findSeq.get(sessionId, document, seq) === undefined)
          throw new Error('A snapshot of what was never written');
        const sum = rowSum('snapshot', sessionId, document, seq, state, checksum);
        putSnapshot.run(sessionId, document, seq, state, checksum, sum);
        return void trimLog.run(sessionId, document, seq);
      }
      case 'document.destroy':
        return void destroyDocument.run(sessionId, change.document);
      case 'desks.destroy':
        return void destroyDesks.run(sessionId);
      case 'writer.bind':
        return void bindWriter.run(
          sessionId,
          change.client,
          change.memberId,
          rowSum('writer', sessionId, change.client, change.memberId),
        );
      case 'writers.destroy':
        return void destroyWriters.run(sessionId);
      case 'seat.add':
        return void addSeat.run(
          change.memberId,
          change.tokenHash,
          sessionId,
          rowSum('seat', change.memberId, change.tokenHash, sessionId),
        );
      case 'seat.remove':
        return void removeSeat.run(change.memberId, sessionId);
      case 'authorships.add':
        for (const [answerId, { memberId, deskAnswerId }] of change.authorships)
          addAuthorship.run(
            sessionId,
            answerId,
            memberId,
            deskAnswerId,
            rowSum('authorship', sessionId, answerId, memberId, deskAnswerId),
          );
        return;
      case 'authorship.remove':
        return void removeAuthorship.run(sessionId, change.answerId);
      case 'authorships.destroy':
        return void destroyAuthorships.run(sessionId);
      case 'board.keep':
        return void keepBoard.run(
          sessionId,
          change.id,
          change.arrangement,
          rowSum('kept_board', sessionId, change.id, change.arrangement),
        );
      case 'board.letGo':
        return void letBoardGo.run(sessionId, change.id);
      case 'boards.letGo':
        return void letBoardsGo.run(sessionId);
      case 'vault.set':
        if (change.vault === null) return void destroyVault.run(sessionId);
        return void putVault.run(sessionId, change.vault, rowSum('vault', sessionId, change.vault));
    }
  };
}
