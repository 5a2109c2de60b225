import type { DatabaseSync, StatementSync } from 'node:sqlite';

import type { AnswerId, DeskAnswerId, MemberId, SessionId, SnapshotId } from '../../../src/model/ids.ts';
import {
  DamagedRow,
  type Damage,
  type DocumentKey,
  type Seat,
  type Snapshot,
  type StoredDocument,
  type StoredSession,
} from '../storage.ts';
import type { Faults } from './faults.ts';
import { isThere } from './purge.ts';
import { isWhole, type Value } from './rowSum.ts';

interface Rows {
  session: { id: SessionId; code: string; delete_at: number; sum: number | null };
  document: { name: DocumentKey; last_seq: number; sum: number | null };
  snapshot: { seq: number; state: Uint8Array; checksum: Uint8Array; sum: number | null };
  log: { seq: number; update: Uint8Array; sum: number | null };
  writer: { client: number; member: MemberId; sum: number | null };
  seat: { member: MemberId; token_hash: Uint8Array; session: SessionId; sum: number | null };
  bytes: { bytes: Uint8Array; sum: number | null };
  name: { name: DocumentKey };
  authorship: { answer: AnswerId; member: MemberId; desk_answer: DeskAnswerId; sum: number | null };
}

/** No member has this id: what is bound to it, nobody may use. */
const nobody = 'm-nobody' as MemberId;

/** The rows up to where the file itself cannot be read. */
function rowsOf<Name extends keyof Rows>(
  _: Name,
  statement: StatementSync,
  ...keys: string[]
): { rows: Rows[Name][]; broken: boolean } {
  const rows: Rows[Name][] = [];
  try {
    for (const row of statement.iterate(...keys)) rows.push(row as unknown as Rows[Name]);
    return { rows, broken: false };
  } catch {
    return { rows, broken: true };
  }
}

/**
 * The reading of sessions. Row types are ours to state: STRICT tables hold what the schema says. A row that does not add
 * up is never believed: what it says somebody may do, nobody may.
 */
export function prepareReads(database: DatabaseSync, faults: Faults) {
  const sql = (text: string) => database.prepare(text);
  const sessions = sql(`SELECT id, code, delete_at, sum FROM session WHERE ${isThere}`);
  const oneSession = sql(`SELECT id, code, delete_at, sum FROM session WHERE id = ? AND ${isThere}`);
  const expired = sql(`SELECT id, code, delete_at, sum FROM session WHERE delete_at <= ? AND ${isThere}`);
  const orphans = ['document', 'snapshot', 'writer', 'seat', 'authorship', 'vault', 'kept_board'].map(
    (table) => ({
      table,
      of: sql(`SELECT DISTINCT session FROM ${table} WHERE session NOT IN (SELECT id FROM session)`),
    }),
  );
  const cut = sql('SELECT session FROM cut');
  const isCut = sql('SELECT 1 FROM cut WHERE session = ?');
  const documents = sql('SELECT name, last_seq, sum FROM document WHERE session = ?');
  const oneDocument = sql('SELECT name, last_seq, sum FROM document WHERE session = ? AND name = ?');
  const named = sql(
    'SELECT name FROM log WHERE session = ?1 UNION SELECT name FROM snapshot WHERE session = ?1',
  );
  const snapshot = sql('SELECT seq, state, checksum, sum FROM snapshot WHERE session = ? AND name = ?');
  const log = sql('SELECT seq, bytes AS "update", sum FROM log WHERE session = ? AND name = ? ORDER BY seq');
  const writers = sql('SELECT client, member, sum FROM writer WHERE session = ?');
  const seats = sql(
    `SELECT member, token_hash, session, seat.sum FROM seat JOIN session ON session.id = seat.session
      WHERE member = ? AND ${isThere}`,
  );
  const seatsOf = sql('SELECT member, token_hash, session, sum FROM seat WHERE session = ?');
  const authorships = sql('SELECT answer, member, desk_answer, sum FROM authorship WHERE session = ?');
  const keptBoard = sql('SELECT bytes, sum FROM kept_board WHERE session = ? AND id = ?');
  const vault = sql('SELECT bytes, sum FROM vault WHERE session = ?');

  /** Whether a row can be believed; one that cannot is named. */
  function whole(sum: number | null, session: SessionId, table: string, ...values: Value[]): boolean {
    if (isWhole(sum, table, ...values)) return true;
    faults.found('row-damaged', { session, table });
    return false;
  }

  const sessionIsWhole = ({ id, code, delete_at, sum }: Rows['session']) =>
    whole(sum, id, 'session', id, code, delete_at);
  const seatIsWhole = ({ member, token_hash, session: id, sum }: Rows['seat']) =>
    whole(sum, id, 'seat', member, token_hash, id);

  function documentOf(sessionId: SessionId, name: DocumentKey, row: Rows['document'] | null): StoredDocument {
    const isSound = (sum: number | null, table: string, ...values: Value[]) =>
      isWhole(sum, table, sessionId, name, ...values);
    const [top] = rowsOf('snapshot', snapshot, sessionId, name).rows;
    const { rows, broken } = rowsOf('log', log, sessionId, name);
    const last = rows.at(-1)?.seq ?? top?.seq ?? 0;
    // Where the file breaks off, or nothing can be believed of how far it went, what comes next is missing.
    const counted = row !== null && isSound(row.sum, 'document', row.last_seq);
    const lost = rows.find(({ seq, update, sum }) => !isSound(sum, 'log', seq, update))?.seq;
    const topIsSound = top === undefined || isSound(top.sum, 'snapshot', top.seq, top.state, top.checksum);
    const damage: Damage | null = !topIsSound
      ? { what: 'snapshot', seq: 1 }
      : lost !== undefined || broken || !counted
        ? { what: 'log', seq: lost ?? last + 1 }
        : null;
    const kept: Snapshot | null =
      top === undefined ? null : { seq: top.seq, state: top.state, checksum: top.checksum };
    return {
      snapshot: kept,
      tail: rows.map(({ seq, update }) => ({ seq, update })),
      lastSeq: counted ? row.last_seq : last,
      damage,
    };
  }

  function vaultOf(sessionId: SessionId): Uint8Array | null {
    const row = vault.get(sessionId) as unknown as Rows['bytes'] | undefined;
    if (row === undefined) return null;
    if (whole(row.sum, sessionId, 'vault', sessionId, row.bytes)) return row.bytes;
    // It says which links are dead, and who may not be told what.
    throw new DamagedRow('The vault is not what was written');
  }

  return {
    /** Looks at what can be seen without reading sessions, and gives all there are. */
    sessions: (): SessionId[] => {
      const rows = sessions.all() as unknown as Rows['session'][];
      for (const row of rows) sessionIsWhole(row);
      // A row without its session, or a session without its row.
      for (const { table, of } of orphans)
        for (const { session: id } of of.all() as unknown as { session: SessionId }[])
          faults.found('row-damaged', { session: id, table });
      for (const { session } of cut.all() as unknown as { session: SessionId }[])
        faults.found('session-cut', { session });
      return rows.map(({ id }) => id);
    },
    /** What does not add up may say another day: it is over for nobody. */
    expired: (now: number): SessionId[] =>
      (expired.all(now) as unknown as Rows['session'][]).filter(sessionIsWhole).map(({ id }) => id),
    seat: (memberId: MemberId): Seat | null => {
      const rows = (seats.all(memberId) as unknown as Rows['seat'][]).filter(seatIsWhole);
      const sessionId = rows[0]?.session;
      return sessionId === undefined
        ? null
        : { sessionId, tokenHashes: rows.map(({ token_hash }) => token_hash) };
    },
    document: (sessionId: SessionId, name: DocumentKey): StoredDocument | null => {
      if (oneSession.get(sessionId) === undefined) return null;
      const row = oneDocument.get(sessionId, name) as unknown as Rows['document'] | undefined;
      return row === undefined ? null : documentOf(sessionId, name, row);
    },
    keptBoard: (sessionId: SessionId, id: SnapshotId): Uint8Array | null => {
      if (oneSession.get(sessionId) === undefined) return null;
      const row = keptBoard.get(sessionId, id) as unknown as Rows['bytes'] | undefined;
      if (row === undefined || !whole(row.sum, sessionId, 'kept_board', sessionId, id, row.bytes))
        return null;
      return row.bytes;
    },
    session: (sessionId: SessionId): StoredSession | null => {
      // Older than what people saw, it must not pass for what it was; nor for deleted, when it is not there at all.
      if (isCut.get(sessionId) !== undefined)
        throw new DamagedRow('The last changes of this session are lost');
      const head = oneSession.get(sessionId) as unknown as Rows['session'] | undefined;
      if (head === undefined) return null;
      sessionIsWhole(head);
      for (const seat of seatsOf.all(sessionId) as unknown as Rows['seat'][]) seatIsWhole(seat);
      const stored = new Map<DocumentKey, StoredDocument>();
      for (const document of documents.all(sessionId) as unknown as Rows['document'][])
        stored.set(document.name, documentOf(sessionId, document.name, document));
      // What is there without its document has lost it.
      for (const { name } of rowsOf('name', named, sessionId).rows)
        if (!stored.has(name)) stored.set(name, documentOf(sessionId, name, null));
      const writerRows = writers.all(sessionId) as unknown as Rows['writer'][];
      const authorshipRows = authorships.all(sessionId) as unknown as Rows['authorship'][];
      return {
        documents: stored,
        writers: new Map(
          writerRows.map(({ client, member, sum }) => [
            client,
            whole(sum, sessionId, 'writer', sessionId, client, member) ? member : nobody,
          ]),
        ),
        authorships: new Map(
          authorshipRows
            .filter(({ answer, member, desk_answer, sum }) =>
              whole(sum, sessionId, 'authorship', sessionId, answer, member, desk_answer),
            )
            .map((row) => [row.answer, { memberId: row.member, deskAnswerId: row.desk_answer }]),
        ),
        vault: vaultOf(sessionId),
      };
    },
  };
}
