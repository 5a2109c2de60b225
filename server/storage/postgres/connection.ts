/** How this server speaks to PostgreSQL. The only module that imports pg; it is loaded only where there is a database. */
import pg from 'pg';

import { NotTheHost } from '../storage.ts';

/** A process that stands still in the middle of a transaction must not keep others from its session. */
const idleInTransactionMs = 1_500;
const lockMs = 5_000;
const statementMs = 8_000;
/** After this a database that says nothing counts as gone. Longer than it may take by itself, so that it says so first. */
const answerMs = 10_000;
const connectMs = 5_000;

export type Client = pg.ClientBase;
export type Pool = pg.Pool;

const types = new pg.TypeOverrides();
/** The largest whole numbers that are kept are times. */
types.setTypeParser(pg.types.builtins.INT8, Number);

/**
 * What holds in every connection. Whatever the database is set to: what is committed is on its disk. And the connections of a
 * node that fell silent must not stay until there is no room for others: PostgreSQL looks after half a minute, not two hours.
 */
const rules = `
  SET synchronous_commit = on;
  SET default_transaction_isolation = 'read committed';
  SET idle_in_transaction_session_timeout = ${idleInTransactionMs};
  SET lock_timeout = ${lockMs};
  SET statement_timeout = ${statementMs};
  SET tcp_keepalives_idle = 15;
  SET tcp_keepalives_interval = 5;
  SET tcp_keepalives_count = 3;
`;

interface Options {
  /** What the operator sees in the list of connections. */
  readonly name: string;
  /** How long to wait for an answer, in ms. */
  readonly answer?: number;
}

const configOf = (url: string, { name, answer = answerMs }: Options) => ({
  connectionString: url,
  application_name: name,
  connectionTimeoutMillis: connectMs,
  query_timeout: answer,
  keepAlive: true,
  types,
});

async function prepare(client: Client): Promise<void> {
  // A connection may be lost between two questions. The next one fails then; nobody else need hear of it.
  client.on('error', () => {});
  await client.query(rules);
}

/** A small pool of connections. */
export function createPool(url: string, options: Options): Pool {
  const pool = new pg.Pool({
    ...configOf(url, options),
    max: 10,
    onConnect: prepare,
  });
  // One that is lost while nobody uses it is no news either: the next one is made when it is needed.
  pool.on('error', () => {});
  return pool;
}

/** One connection, for what takes long or must be kept. The caller ends it. */
export async function connect(url: string, options: Options): Promise<pg.Client> {
  const client = new pg.Client(configOf(url, options));
  await client.connect();
  await prepare(client);
  return client;
}

/** What was asked for cannot be written, and nothing of it was. */
export class NotWritten extends Error {
  override name = 'NotWritten';
}

const isRefusal = (error: unknown): error is pg.DatabaseError =>
  error instanceof pg.DatabaseError && error.severity === 'ERROR';

/** Whether the connection can be used again and nothing was done. Else nobody knows what became of it. */
export const isCertain = (error: unknown): boolean =>
  isRefusal(error) || error instanceof NotWritten || error instanceof NotTheHost;

/** Whether something does not fit what is there already. */
export const isMisfit = (error: unknown): boolean =>
  error instanceof NotWritten || (isRefusal(error) && /^2[23]/.test(error.code ?? ''));

/** Whether pages of the database are not what was written, as its checksums tell. */
export const isDamage = (error: unknown): boolean =>
  isRefusal(error) && error.code?.startsWith('XX') === true;

/** Does something in a transaction: all of it or, when it throws, nothing. */
export async function inTransaction<Result>(
  client: Client,
  kind: '' | 'ISOLATION LEVEL REPEATABLE READ READ ONLY',
  work: () => Promise<Result>,
): Promise<Result> {
  await client.query(`BEGIN ${kind}`);
  try {
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    // On a connection that is lost there is nothing to take back.
    if (isCertain(error)) await client.query('ROLLBACK');
    throw error;
  }
}
