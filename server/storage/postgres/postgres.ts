/**
 * The storage that several servers share. It writes a session only for the node that hosts it, which the database checks
 * (writeChanges.ts).
 *
 * Each page has a checksum of PostgreSQL's own, when the database was made with them; there are no sums of rows. What is
 * deleted or overwritten stays in the tables as a dead row until VACUUM, which `scrub` and `purge` run. Its bytes can be in
 * unused parts of the files after that, in the write-ahead log and in every backup: docs/operating.md.
 */
import { randomUUID } from 'node:crypto';

import type { MemberId, SessionId } from '../../../src/model/ids.ts';
import { createFaults } from '../faults.ts';
import {
  DamagedRow,
  NotTheHost,
  type Change,
  type Seat,
  type SessionSize,
  type Storage,
} from '../storage.ts';
import { connect, createPool, inTransaction, isCertain, isDamage, type Client } from './connection.ts';
import { readDocuments, readSession } from './readSession.ts';
import { createSessionQueues } from './sessionQueue.ts';
import { migrate } from './schema.ts';
import { readSetting } from './settings.ts';
import { createVacuum } from './vacuum.ts';
import { writeChanges } from './writeChanges.ts';

/** What must fit on the disk before the server calls itself ready: an update of some size. */
const probeBytes = 64_000;
/** What a row takes besides what is in it, about. */
const rowBytes = 100;
/** Every row is looked at to know how much there is. */
const measuredMs = 10_000;

/** PostgreSQL takes no text with a zero in it, so nothing has such a key. */
const isText = (key: string | number) => typeof key === 'number' || !key.includes('\0');

export interface PostgresOptions {
  readonly url: string;
  /** This process, among all that work on the database; undefined while it may write nothing. */
  readonly node: () => string | undefined;
  /**
   * The epoch under which this node hosts a session; undefined when it does not. After a commit that was not refused by the
   * database and yet failed, nobody knows whether it will still be carried out: the session must be taken anew, under a
   * higher epoch, before it is read again. Then it is carried out before that, or never.
   */
  readonly epochOf: (sessionId: SessionId) => number | undefined;
  /** Hears of a session that was opened here, before anybody else does: this node hosts it, under epoch 1. */
  readonly opened?: (sessionId: SessionId) => void;
  /** How long to wait for an answer of the database, in ms. */
  readonly answer?: number;
}

/** Opens the storage, making the tables where there are none. Throws when this server cannot work with the database. */
export async function openPostgresStorage(options: PostgresOptions): Promise<Storage> {
  const { url, node, epochOf, opened, answer } = options;
  const name = `kennistafel ${randomUUID()}`;
  const starting = await connect(url, { name, answer: 0 });
  try {
    await migrate(starting);
    if ((await readSetting(starting, 'moving')) !== null)
      throw new Error('Moving data into this database was not finished. Run npm run move again');
  } finally {
    await starting.end();
  }

  const faults = createFaults();
  const pool = createPool(url, { name, ...(answer !== undefined && { answer }) });
  const vacuum = createVacuum(() => connect(url, { name, answer: 0 }));
  let measured: { readonly at: number; readonly bytes: Promise<number> } | null = null;

  /** Works for a session on a connection of its own. */
  async function on<Result>(
    sessionId: SessionId,
    work: (client: Client) => Promise<Result>,
  ): Promise<Result> {
    const client = await pool.connect();
    try {
      const result = await work(client);
      client.release();
      return result;
    } catch (error) {
      client.release(!isCertain(error));
      if (!isDamage(error)) throw error;
      faults.found('row-damaged', { session: sessionId });
      throw new DamagedRow('The database is not what was written', { cause: error });
    }
  }

  const queues = createSessionQueues(async (sessionId, changes: readonly Change[]) => {
    const opens = changes[0]?.type === 'session.open';
    const [writer, epoch] = [node(), opens ? 1 : epochOf(sessionId)];
    if (writer === undefined || epoch === undefined)
      throw new NotTheHost('This node does not host the session');
    await on(sessionId, (client) => writeChanges(client, sessionId, { node: writer, epoch }, changes));
    if (opens) opened?.(sessionId);
  });

  /** Rows with these keys. */
  async function find<Row extends object>(
    text: string,
    ...keys: readonly (string | number)[]
  ): Promise<Row[]> {
    if (!keys.every(isText)) return [];
    return (await pool.query<Row>(text, [...keys])).rows;
  }

  /** Reads of a session as of one moment. */
  const read = async <Result>(sessionId: SessionId, work: (client: Client) => Promise<Result>) =>
    isText(sessionId)
      ? on(sessionId, (client) =>
          inTransaction(client, 'ISOLATION LEVEL REPEATABLE READ READ ONLY', () => work(client)),
        )
      : null;

  async function measure(): Promise<number> {
    const of = (table: string, column: string) =>
      `SELECT sum(pg_column_size(${column}) + ${rowBytes}) AS bytes FROM ${table}`;
    const [row] = await find<{ bytes: number }>(
      `SELECT coalesce(sum(bytes), 0)::bigint AS bytes FROM (${[
        of('log', 'bytes'),
        of('snapshot', 'state'),
        of('kept_board', 'bytes'),
        of('vault', 'bytes'),
      ].join(' UNION ALL ')}) AS parts`,
    );
    return row?.bytes ?? 0;
  }

  return {
    commit: queues.commit,
    load: (sessionId) => read(sessionId, (client) => readSession(client, sessionId)),
    loadDocument: (sessionId, document) =>
      read(
        sessionId,
        async (client) => (await readDocuments(client, sessionId, document)).get(document) ?? null,
      ),
    keptBoard: async (sessionId, id) => {
      const [row] = await find<{ bytes: Uint8Array }>(
        'SELECT bytes FROM kept_board WHERE session = $1 AND id = $2',
        sessionId,
        id,
      );
      return row?.bytes ?? null;
    },
    sessionByCode: async (code) =>
      (await find<{ id: SessionId }>('SELECT id FROM session WHERE code = $1', code))[0]?.id ?? null,
    seat: async (memberId: MemberId): Promise<Seat | null> => {
      const rows = await find<{ session: SessionId; token_hash: Uint8Array }>(
        'SELECT session, token_hash FROM seat WHERE member = $1 ORDER BY token_hash',
        memberId,
      );
      const tokenHashes = rows.map(({ token_hash }) => token_hash);
      return rows[0] === undefined ? null : { sessionId: rows[0].session, tokenHashes };
    },
    sessions: async () => (await find<{ id: SessionId }>('SELECT id FROM session')).map(({ id }) => id),
    expired: async (now) =>
      (await find<{ id: SessionId }>('SELECT id FROM session WHERE delete_at <= $1::float8', now)).map(
        ({ id }) => id,
      ),
    sizes: async () => {
      const bytesIn = (table: string, column: string) =>
        `coalesce((SELECT sum(pg_column_size(${column}) + ${rowBytes}) FROM ${table} WHERE ${table}.session = session.id), 0)`;
      return find<SessionSize>(
        `SELECT id AS "sessionId", delete_at AS "deleteAt",
          (SELECT last_seq FROM document WHERE document.session = session.id AND name = 'stage') AS "stageSeq",
          (${bytesIn('log', 'bytes')} + ${bytesIn('snapshot', 'state')} + ${bytesIn('kept_board', 'bytes')}
            + ${bytesIn('vault', 'bytes')})::bigint AS bytes
        FROM session`,
      );
    },
    size: async () => {
      const now = performance.now();
      if (measured === null || now - measured.at > measuredMs) measured = { at: now, bytes: measure() };
      return measured.bytes;
    },
    scrub: vacuum.run,
    purge: vacuum.run,
    probe: async () => {
      // In two commits: what is taken back in one need not reach the disk.
      await pool.query('INSERT INTO probe (bytes) VALUES ($1)', [Buffer.alloc(probeBytes)]);
      await pool.query('DELETE FROM probe');
    },
    onFault: faults.onFault,
    close: async () => {
      await queues.settled();
      await vacuum.settled();
      await pool.end();
    },
  };
}
