import type { DatabaseSync } from 'node:sqlite';

import type { AnswerId, DeskAnswerId, MemberId, SessionId, SnapshotId } from '../../../src/model/ids.ts';
import type { Faults } from '../faults.ts';
import {
  DamagedRow,
  type Damage,
  type DocumentKey,
  type Seat,
  type StoredDocument,
  type StoredSession,
} from '../storage.ts';
import { isThere } from './purge.ts';
import { isWholeRow, prepareSelect, tableNames, type Row, type TableName } from './schema.ts';

/** No member has this id: what is bound to it, nobody may use. */
const nobody = 'm-nobody' as MemberId;

/**
 * The reading of sessions. A row that does not add up is never believed: what it says somebody may do, nobody may.
 */
export function prepareReads(database: DatabaseSync, faults: Faults) {
  const sql = (text: string) => database.prepare(text);
  const from = <Table extends TableName>(table: Table, where = 'session = ?') =>
    prepareSelect(database, table, where);
  const sessions = from('session', isThere);
  const oneSession = from('session', `id = ? AND ${isThere}`);
  const expired = from('session', `delete_at <= ? AND ${isThere}`);
  const orphans = tableNames
    .filter((table) => table !== 'session' && table !== 'log')
    .map((table) => ({
      table,
      of: sql(`SELECT DISTINCT session FROM ${table} WHERE session NOT IN (SELECT id FROM session)`),
    }));
  const cut = sql('SELECT session FROM cut');
  const isCut = sql('SELECT 1 FROM cut WHERE session = ?');
  const documents = from('document');
  const oneDocument = from('document', 'session = ? AND name = ?');
  const named = sql(
    'SELECT name FROM log WHERE session = ?1 UNION SELECT name FROM snapshot WHERE session = ?1',
  );
  const snapshot = from('snapshot', 'session = ? AND name = ?');
  const log = from('log', 'session = ? AND name = ? ORDER BY seq');
  const writers = from('writer');
  const seats = from(
    'seat',
    `member = ? AND EXISTS (SELECT 1 FROM session WHERE id = seat.session AND ${isThere})`,
  );
  const seatsOf = from('seat');
  const authorships = from('authorship');
  const keptBoard = from('kept_board', 'session = ? AND id = ?');
  const vault = from('vault');

  /** Gives the test whether a row can be believed; one that cannot is named. */
  const believed =
    <Table extends TableName>(table: Table) =>
    (row: Row<Table>): boolean => {
      if (isWholeRow(table, row)) return true;
      const { id, session = id } = row as { readonly id?: string; readonly session?: string };
      faults.found('row-damaged', { session: session ?? '', table });
      return false;
    };

  function documentOf(sessionId: SessionId, name: string, row: Row<'document'> | null): StoredDocument {
    const [top] = snapshot.readable(sessionId, name).rows;
    const { rows, broken } = log.readable(sessionId, name);
    const last = rows.at(-1)?.seq ?? top?.seq ?? 0;
    // Where the file breaks off, or nothing can be believed of how far it went, what comes next is missing.
    const counted = row !== null && isWholeRow('document', row);
    const lost = rows.find((one) => !isWholeRow('log', one))?.seq;
    let damage: Damage | null = null;
    if (top !== undefined && !isWholeRow('snapshot', top)) damage = { what: 'snapshot', seq: 1 };
    else if (lost !== undefined || broken || !counted) damage = { what: 'log', seq: lost ?? last + 1 };
    return {
      snapshot: top === undefined ? null : { seq: top.seq, state: top.state, checksum: top.checksum },
      tail: rows.map(({ seq, bytes }) => ({ seq, update: bytes })),
      lastSeq: counted ? row.last_seq : last,
      damage,
    };
  }

  function vaultOf(sessionId: SessionId): Uint8Array | null {
    const row = vault.first(sessionId);
    if (row === undefined || believed('vault')(row)) return row?.bytes ?? null;
    // It says which links are dead, and who may not be told what.
    throw new DamagedRow('The vault is not what was written');
  }

  return {
    /** Looks at what can be seen without reading sessions, and gives all there are. */
    sessions: (): SessionId[] => {
      const rows = sessions.all();
      rows.forEach(believed('session'));
      // A row without its session, or a session without its row.
      for (const { table, of } of orphans)
        for (const { session } of of.all()) faults.found('row-damaged', { session: String(session), table });
      for (const { session } of cut.all()) faults.found('session-cut', { session: String(session) });
      return rows.map(({ id }) => id as SessionId);
    },
    /** A row that does not add up may say another day, so it ends no session. */
    expired: (now: number): SessionId[] =>
      expired
        .all(now)
        .filter(believed('session'))
        .map(({ id }) => id as SessionId),
    seat: (memberId: MemberId): Seat | null => {
      const rows = seats.all(memberId).filter(believed('seat'));
      const tokenHashes = rows.map(({ token_hash }) => token_hash);
      return rows[0] === undefined ? null : { sessionId: rows[0].session as SessionId, tokenHashes };
    },
    document: (sessionId: SessionId, name: DocumentKey): StoredDocument | null => {
      if (oneSession.first(sessionId) === undefined) return null;
      const row = oneDocument.first(sessionId, name);
      return row === undefined ? null : documentOf(sessionId, name, row);
    },
    keptBoard: (sessionId: SessionId, id: SnapshotId): Uint8Array | null => {
      if (oneSession.first(sessionId) === undefined) return null;
      const row = keptBoard.first(sessionId, id);
      return row !== undefined && believed('kept_board')(row) ? row.bytes : null;
    },
    session: (sessionId: SessionId): StoredSession | null => {
      // It is older than what people saw, and must not pass for whole; nor for deleted, when it is not there at all.
      if (isCut.get(sessionId) !== undefined)
        throw new DamagedRow('The last changes of this session are lost');
      const head = oneSession.first(sessionId);
      if (head === undefined) return null;
      believed('session')(head);
      seatsOf.all(sessionId).forEach(believed('seat'));
      const stored = new Map<string, StoredDocument>();
      for (const row of documents.all(sessionId)) stored.set(row.name, documentOf(sessionId, row.name, row));
      // What is there without its document has lost it. The file may break off among the names too.
      try {
        for (const { name } of named.iterate(sessionId))
          if (!stored.has(String(name))) stored.set(String(name), documentOf(sessionId, String(name), null));
      } catch {}
      return {
        documents: stored as Map<DocumentKey, StoredDocument>,
        writers: new Map(
          writers
            .all(sessionId)
            .map((row) => [row.client, believed('writer')(row) ? (row.member as MemberId) : nobody]),
        ),
        authorships: new Map(
          authorships
            .all(sessionId)
            .filter(believed('authorship'))
            .map(({ answer, member, desk_answer }) => [
              answer as AnswerId,
              { memberId: member as MemberId, deskAnswerId: desk_answer as DeskAnswerId },
            ]),
        ),
        vault: vaultOf(sessionId),
      };
    },
  };
}
