import type { DatabaseSync } from 'node:sqlite';

import type { AnswerId, DeskAnswerId, MemberId, SessionId, SnapshotId } from '../../../src/model/ids.ts';
import type { DocumentKey, Snapshot, StoredDocument, StoredSession } from '../storage.ts';

interface Rows {
  document: { name: DocumentKey; last_seq: number };
  snapshot: { seq: number; state: Uint8Array; checksum: Uint8Array };
  log: { seq: number; update: Uint8Array };
  writer: { client: number; member: MemberId };
  vault: { bytes: Uint8Array };
  keptBoard: { bytes: Uint8Array };
  authorship: { answer: AnswerId; member: MemberId; desk_answer: DeskAnswerId };
}

/** The reading of sessions. Row types are ours to state: STRICT tables hold what the schema says. */
export function prepareReads(database: DatabaseSync) {
  const sql = (text: string) => database.prepare(text);
  const session = sql('SELECT 1 FROM session WHERE id = ?');
  const documents = sql('SELECT name, last_seq FROM document WHERE session = ?');
  const oneDocument = sql('SELECT name, last_seq FROM document WHERE session = ? AND name = ?');
  const snapshot = sql('SELECT seq, state, checksum FROM snapshot WHERE session = ? AND name = ?');
  const log = sql('SELECT seq, bytes AS "update" FROM log WHERE session = ? AND name = ? ORDER BY seq');
  const writers = sql('SELECT client, member FROM writer WHERE session = ?');
  const authorships = sql('SELECT answer, member, desk_answer FROM authorship WHERE session = ?');
  const keptBoard = sql('SELECT bytes FROM kept_board WHERE session = ? AND id = ?');
  const vault = sql('SELECT bytes FROM vault WHERE session = ?');

  const documentOf = (sessionId: SessionId, { name, last_seq }: Rows['document']): StoredDocument => ({
    snapshot: (snapshot.get(sessionId, name) as Snapshot | undefined) ?? null,
    tail: log.all(sessionId, name) as unknown as Rows['log'][],
    lastSeq: last_seq,
  });

  return {
    document: (sessionId: SessionId, name: DocumentKey): StoredDocument | null => {
      const row = oneDocument.get(sessionId, name) as unknown as Rows['document'] | undefined;
      return row === undefined ? null : documentOf(sessionId, row);
    },
    keptBoard: (sessionId: SessionId, id: SnapshotId): Uint8Array | null =>
      (keptBoard.get(sessionId, id) as Rows['keptBoard'] | undefined)?.bytes ?? null,
    session: (sessionId: SessionId): StoredSession | null => {
      if (session.get(sessionId) === undefined) return null;
      const documentRows = documents.all(sessionId) as unknown as Rows['document'][];
      const writerRows = writers.all(sessionId) as unknown as Rows['writer'][];
      const authorshipRows = authorships.all(sessionId) as unknown as Rows['authorship'][];
      return {
        documents: new Map(documentRows.map((row) => [row.name, documentOf(sessionId, row)])),
        writers: new Map(writerRows.map(({ client, member }) => [client, member])),
        authorships: new Map(
          authorshipRows.map((row) => [row.answer, { memberId: row.member, deskAnswerId: row.desk_answer }]),
        ),
        vault: (vault.get(sessionId) as Rows['vault'] | undefined)?.bytes ?? null,
      };
    },
  };
}
