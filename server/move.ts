/**
 * `npm run move -- --to postgres://…`: moves everything in DATA_DIR into a PostgreSQL database that is empty, with the server
 * key, and compares it afterwards row by row. It changes nothing in the folder. When it was broken off it begins anew. No
 * server may be running, neither on the folder nor on the database.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';

import { parseSettings } from './config.ts';
import { lockFolder, readServerKey } from './dataFolder.ts';
import { connect, inTransaction, type Client } from './storage/postgres/connection.ts';
import { eachRow, insertRows, orderOf, sessionColumn } from './storage/postgres/rows.ts';
import { migrate } from './storage/postgres/schema.ts';
import { readSetting, writeSetting } from './storage/postgres/settings.ts';
import { findLostCommits } from './storage/sqlite/lostCommits.ts';
import { findSpoiltRows } from './storage/sqlite/mendRows.ts';
import { isThere } from './storage/sqlite/purge.ts';
import { bytesOf, rowSum, type Value } from './storage/sqlite/rowSum.ts';
import { layoutOf, schemaSteps, tableNames, type TableName } from './storage/sqlite/schema.ts';

/** Only has to be ours. */
const moveLock = 7_163_202_612;

/** What was compared of a table: as many rows there as here, which add up to the same. */
export interface Compared {
  readonly table: TableName;
  readonly rows: number;
  readonly sum: string;
}

/** Adds rows up, in their order. */
function createTally(table: TableName) {
  let [rows, sum] = [0, 0];
  return {
    add: (row: readonly Value[]): void => {
      rows += 1;
      sum = crc32(bytesOf(rowSum(table, ...row)), sum);
    },
    told: () => ({ rows, sum: sum.toString(16).padStart(8, '0') }),
  };
}

/** Opens the store for reading alone. Throws when not everything in it can be believed. */
function openStore(path: string): DatabaseSync {
  const repair = 'Run npm run repair first';
  if (findLostCommits(path) !== null) throw new Error(`The write-ahead log is damaged. ${repair}`);
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const format = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
    if (format !== schemaSteps.length)
      throw new Error(
        `The data are of another version (format ${format}). Start the server on them once with this version, and stop it`,
      );
    const cut = database.prepare('SELECT 1 FROM cut').all().length;
    if (cut + findSpoiltRows(database).length > 0) throw new Error(`Some of the data are damaged. ${repair}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The rows of one session in a table of the store. */
function* rowsIn(store: DatabaseSync, table: TableName, sessionId: string): Generator<readonly Value[]> {
  const columns = Object.keys(layoutOf(table).columns).join(', ');
  const rows = store
    .prepare(`SELECT ${columns} FROM ${table} WHERE ${sessionColumn(table)} = ? ORDER BY ${orderOf(table)}`)
    .iterate(sessionId);
  for (const row of rows) yield Object.values(row) as Value[];
}

/** Makes the database ready to be moved into. Throws when something is there that did not come from a move. */
async function claim(target: Client): Promise<void> {
  const { rows } = await target.query<{ alone: boolean }>('SELECT pg_try_advisory_lock($1) AS alone', [
    moveLock,
  ]);
  if (rows[0]?.alone !== true) throw new Error('Something is being moved into this database already');
  await migrate(target);
  if (((await target.query('SELECT FROM node WHERE until > now()')).rowCount ?? 0) > 0)
    throw new Error('A server works on this database. Stop it first');
  const begun = (await readSetting(target, 'moving')) !== null;
  if (!begun && ((await target.query('SELECT FROM session LIMIT 1')).rowCount ?? 0) > 0)
    throw new Error('There are sessions in this database. Move into an empty one');
  await writeSetting(target, 'moving', 'begun');
  // What an earlier move left.
  await target.query('DELETE FROM session');
}

async function copy(store: DatabaseSync, target: Client, sessions: readonly string[]): Promise<void> {
  for (const id of sessions)
    await inTransaction(target, '', async () => {
      for (const table of tableNames) await insertRows(target, table, rowsIn(store, table, id));
    });
}

/** Reads every row in both places. Throws when they are not the same, or when there is more than was moved. */
async function compare(
  store: DatabaseSync,
  target: Client,
  sessions: readonly string[],
): Promise<readonly Compared[]> {
  const compared: Compared[] = [];
  for (const table of tableNames) {
    const all = createTally(table);
    for (const id of sessions) {
      const [here, there] = [createTally(table), createTally(table)];
      for (const row of rowsIn(store, table, id)) here.add(row);
      await eachRow(target, table, id, (row) => {
        there.add(row);
        all.add(row);
      });
      if (JSON.stringify(here.told()) !== JSON.stringify(there.told()))
        throw new Error(`Session ${id}: what was moved of ${table} is not what is in the folder`);
    }
    const { rows } = await target.query<{ count: number }>(`SELECT count(*) FROM ${table}`);
    if (rows[0]?.count !== all.told().rows) throw new Error(`There is more in ${table} than was moved`);
    compared.push({ table, ...all.told() });
  }
  return compared;
}

/** Moves a folder into a database, and gives what was compared. Throws, in words for the operator, when it cannot be. */
export async function move(dataDir: string, url: string): Promise<readonly Compared[]> {
  const path = join(dataDir, 'kennistafel.db');
  if (!existsSync(path) || !existsSync(join(dataDir, 'server.key')))
    throw new Error(`There are no data in ${dataDir}, or no server.key beside them`);
  const unlock = lockFolder(dataDir);
  try {
    const key = Buffer.from(readServerKey(dataDir)).toString('hex');
    const store = openStore(path);
    const target = await connect(url, { name: 'kennistafel move', answer: 0 });
    try {
      await target.query('SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0');
      await claim(target);
      const found = store.prepare(`SELECT id FROM session WHERE ${isThere} ORDER BY id`).all();
      const sessions = found.map(({ id }) => String(id));
      await copy(store, target, sessions);
      const compared = await compare(store, target, sessions);
      await inTransaction(target, '', async () => {
        await writeSetting(target, 'server_key', key);
        await writeSetting(target, 'moving', null);
      });
      return compared;
    } finally {
      store.close();
      await target.end();
    }
  } finally {
    unlock();
  }
}

async function main(): Promise<number> {
  const url = process.argv[process.argv.indexOf('--to') + 1] ?? '';
  if (!/^postgres(ql)?:\/\//.test(url)) {
    console.error('✗ Say where to: npm run move -- --to postgres://user:password@host/database');
    return 1;
  }
  const parsed = parseSettings(process.env);
  if (!parsed.ok) {
    for (const problem of parsed.problems) console.error(`✗ ${problem}`);
    return 1;
  }
  const { dataDir } = parsed.settings;
  try {
    const compared = await move(dataDir, url);
    for (const { table, rows, sum } of compared)
      console.log(`✓ ${table}: ${rows} rows, compared one by one (sum ${sum})`);
    console.log(
      '✓ Everything was moved, and the server key. Start the server with DATABASE_URL from now on.',
    );
    console.log(`› ${dataDir} is as it was. Delete it when you have seen that all is well.`);
    return 0;
  } catch (error) {
    console.error(`✗ ${error instanceof Error ? error.message : String(error)}.`);
    return 1;
  }
}

if (import.meta.main) process.exitCode = await main();
