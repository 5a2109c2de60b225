/** The reading of sessions: each reading as of one moment, whatever is written meanwhile. */
import type { AnswerId, DeskAnswerId, MemberId, SessionId } from '../../../src/model/ids.ts';
import type { Damage, DocumentKey, StoredDocument, StoredSession } from '../storage.ts';
import type { Client } from './connection.ts';

interface DocumentRow {
  readonly name: DocumentKey;
  readonly last_seq: number;
}
interface SnapshotRow {
  readonly name: DocumentKey;
  readonly seq: number;
  readonly state: Uint8Array;
  readonly checksum: Uint8Array;
}
interface LogRow {
  readonly name: DocumentKey;
  readonly seq: number;
  readonly bytes: Uint8Array;
}

/** PostgreSQL gives no row that it sees to be damaged. A row that is not there at all shows in the numbers. */
function damageOf(from: number, rows: readonly LogRow[], lastSeq: number): Damage | null {
  const at = rows.findIndex(({ seq }, index) => seq !== from + index);
  if (at === -1 && from + rows.length === lastSeq + 1) return null;
  return { what: 'log', seq: from + (at === -1 ? rows.length : at) };
}

/** The documents of a session, or the one of that name. Inside a transaction that sees one moment. */
export async function readDocuments(
  client: Client,
  sessionId: SessionId,
  name: DocumentKey | null,
): Promise<Map<DocumentKey, StoredDocument>> {
  const from = async <Row extends object>(columns: string, table: string) =>
    (
      await client.query<Row>(
        `SELECT ${columns} FROM ${table} WHERE session = $1 AND ($2::text IS NULL OR name = $2)`,
        [sessionId, name],
      )
    ).rows;
  const documents = await from<DocumentRow>('name, last_seq', 'document');
  const snapshots = await from<SnapshotRow>('name, seq, state, checksum', 'snapshot');
  const log = Map.groupBy(await from<LogRow>('name, seq, bytes', 'log'), (row) => row.name);
  const found = new Map<DocumentKey, StoredDocument>();
  for (const { name: of, last_seq: lastSeq } of documents) {
    const snapshot = snapshots.find((row) => row.name === of);
    const rows = (log.get(of) ?? []).toSorted((a, b) => a.seq - b.seq);
    found.set(of, {
      snapshot: snapshot ? { seq: snapshot.seq, state: snapshot.state, checksum: snapshot.checksum } : null,
      tail: rows.map(({ seq, bytes }) => ({ seq, update: bytes })),
      lastSeq,
      damage: damageOf((snapshot?.seq ?? 0) + 1, rows, lastSeq),
    });
  }
  return found;
}

/** Everything of a session that is there. Inside a transaction that sees one moment. */
export async function readSession(client: Client, sessionId: SessionId): Promise<StoredSession | null> {
  const rowsOf = async <Row extends object>(columns: string, table: string, key = 'session') =>
    (await client.query<Row>(`SELECT ${columns} FROM ${table} WHERE ${key} = $1`, [sessionId])).rows;
  if ((await rowsOf('id', 'session', 'id')).length === 0) return null;
  const documents = await readDocuments(client, sessionId, null);
  const writers = await rowsOf<{ client: number; member: MemberId }>('client, member', 'writer');
  const authorships = await rowsOf<{ answer: AnswerId; member: MemberId; desk_answer: DeskAnswerId }>(
    'answer, member, desk_answer',
    'authorship',
  );
  const [vault] = await rowsOf<{ bytes: Uint8Array }>('bytes', 'vault');
  return {
    documents,
    writers: new Map(writers.map((row) => [row.client, row.member])),
    authorships: new Map(
      authorships.map((row) => [row.answer, { memberId: row.member, deskAnswerId: row.desk_answer }]),
    ),
    vault: vault?.bytes ?? null,
  };
}
