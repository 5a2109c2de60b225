/** The tables in PostgreSQL. Those of the sessions are as SQLite has them, without sums of rows: PostgreSQL has its own. */
import { inTransaction, type Client } from './connection.ts';
import { readSetting, writeSetting } from './settings.ts';

/** By bytes: an order of a language may change when the system below is updated, and indexes with it. */
const text = 'text COLLATE "C"';
const ofSession = `session ${text} NOT NULL REFERENCES session ON DELETE CASCADE`;

const firstTables = `
  CREATE TABLE session (id ${text} PRIMARY KEY, code ${text} NOT NULL UNIQUE, delete_at bigint NOT NULL);
  CREATE TABLE document (
    ${ofSession}, name ${text} NOT NULL, last_seq integer NOT NULL,
    PRIMARY KEY (session, name)
  );
  CREATE TABLE snapshot (
    session ${text} NOT NULL, name ${text} NOT NULL, seq integer NOT NULL, state bytea NOT NULL, checksum bytea NOT NULL,
    PRIMARY KEY (session, name),
    FOREIGN KEY (session, name) REFERENCES document ON DELETE CASCADE
  );
  CREATE TABLE log (
    session ${text} NOT NULL, name ${text} NOT NULL, seq integer NOT NULL, bytes bytea NOT NULL,
    PRIMARY KEY (session, name, seq),
    FOREIGN KEY (session, name) REFERENCES document ON DELETE CASCADE
  );
  CREATE TABLE writer (
    ${ofSession}, client bigint NOT NULL, member ${text} NOT NULL,
    PRIMARY KEY (session, client)
  );
  CREATE TABLE seat (
    member ${text} NOT NULL, token_hash bytea NOT NULL, ${ofSession},
    PRIMARY KEY (member, token_hash)
  );
  CREATE INDEX seat_by_session ON seat (session);
  CREATE TABLE authorship (
    ${ofSession}, answer ${text} NOT NULL, member ${text} NOT NULL, desk_answer ${text} NOT NULL,
    PRIMARY KEY (session, answer)
  );
  CREATE TABLE vault (${ofSession}, bytes bytea NOT NULL, PRIMARY KEY (session));
  CREATE TABLE kept_board (
    ${ofSession}, id ${text} NOT NULL, bytes bytea NOT NULL,
    PRIMARY KEY (session, id)
  );

  -- Every process that runs, and until when it may be taken to.
  CREATE TABLE node (id ${text} PRIMARY KEY, url text NOT NULL, until timestamptz NOT NULL);
  -- Which of them hosts a session. Whoever takes it over counts the epoch on: under an earlier one nothing is written.
  CREATE TABLE session_host (${ofSession}, node ${text} NOT NULL, epoch bigint NOT NULL, PRIMARY KEY (session));
  -- What all of them share beside the sessions. The rates are in the form of rate-limiter-flexible.
  CREATE TABLE rate (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint);
  CREATE TABLE probe (bytes bytea NOT NULL);
  ALTER TABLE probe ALTER bytes SET STORAGE EXTERNAL;
`;

/** What each format adds to the one before. A database of format n lacks what comes after the first n. */
const schemaSteps: readonly string[] = [firstTables];

/** Of all servers at one database, one makes the tables. The number only has to be ours. */
const schemaLock = 7_163_202_611;

/** Why this server cannot work with a database; null when it can. Says how it is mended. */
export function unfit(of: {
  readonly version: number;
  readonly encoding: string;
  readonly fsync: string;
}): string | null {
  if (of.version < 150_000)
    return `PostgreSQL 15 or newer is needed, and this is ${Math.floor(of.version / 10_000)}`;
  if (of.encoding !== 'UTF8') return `The database must have the encoding UTF8, and has ${of.encoding}`;
  return of.fsync === 'on'
    ? null
    : 'PostgreSQL must bring to the disk what it says is saved: set fsync to on';
}

/** Brings the tables up to date, making them where there are none. Throws when this server cannot work with them. */
export async function migrate(client: Client): Promise<void> {
  const { rows } = await client.query<Parameters<typeof unfit>[0]>(
    `SELECT current_setting('server_version_num')::integer AS version, current_setting('server_encoding') AS encoding,
      current_setting('fsync') AS fsync`,
  );
  const reason = rows[0] === undefined ? null : unfit(rows[0]);
  if (reason !== null) throw new Error(reason);
  await inTransaction(client, '', async () => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [schemaLock]);
    await client.query(`CREATE TABLE IF NOT EXISTS setting (name ${text} PRIMARY KEY, value text NOT NULL)`);
    const format = Number((await readSetting(client, 'format')) ?? 0);
    if (format > schemaSteps.length)
      throw new Error(`The data were written by a newer version of Kennistafel (format ${format})`);
    if (format === schemaSteps.length) return;
    await client.query(schemaSteps.slice(format).join(''));
    await writeSetting(client, 'format', String(schemaSteps.length));
  });
}
