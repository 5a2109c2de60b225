import { chmodSync, closeSync, constants, copyFileSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { createFaults, type Faults } from '../faults.ts';
import { findLostCommits } from './lostCommits.ts';
import { schemaSteps } from './schema.ts';

/** How long a write waits for another process that has the file. */
export const busyMs = 2_000;

/** Makes the folder and the files of a database readable for their owner alone, also those that exist already. */
function keepPrivate(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // What SQLite makes beside the database has the same rights.
  closeSync(openSync(path, 'a', 0o600));
  for (const file of [path, `${path}-wal`, `${path}-shm`]) if (existsSync(file)) chmodSync(file, 0o600);
}

/** Where a damaged log is kept until the repair has run, for somebody who can read more of it. */
export const damagedLog = (path: string): string => `${path}-wal.damaged`;

function keepLog(path: string): void {
  if (!existsSync(`${path}-wal`) || existsSync(damagedLog(path))) return;
  copyFileSync(`${path}-wal`, damagedLog(path), constants.COPYFILE_EXCL);
  chmodSync(damagedLog(path), 0o600);
}

/**
 * Opens the database file, making it where there is none and bringing an older one up to date.
 * FULL: a commit that returned survives a power cut.
 * secure_delete: deleted rows are overwritten, not merely forgotten.
 * The sessions that a damaged log took something from are written down as cut: they stay closed until the repair.
 */
export function openDatabase(path: string, faults: Faults = createFaults()): DatabaseSync {
  try {
    return open(path, faults);
  } catch (cause) {
    if (!isDamage(cause)) throw cause;
    throw new Error(
      `The database ${path} is damaged (${cause.message}). Move its folder away and put back a backup`,
      { cause },
    );
  }
}

/** SQLite's own words for a file that is none of its, and for one that it cannot find its way in. */
const damageCodes: readonly unknown[] = [11, 26];
const isDamage = (error: unknown): error is Error =>
  error instanceof Error && 'errcode' in error && damageCodes.includes(error.errcode);

function open(path: string, faults: Faults): DatabaseSync {
  keepPrivate(path);
  const lost = findLostCommits(path);
  if (lost !== null) keepLog(path);
  const database = new DatabaseSync(path, { timeout: busyMs });
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA temp_store = MEMORY;
  `);
  const format = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
  if (format > schemaSteps.length) {
    database.close();
    throw new Error(`The data were written by another version of Kennistafel (format ${format})`);
  }
  const missing = schemaSteps.slice(format);
  if (missing.length > 0)
    database.exec(`BEGIN; ${missing.join('')} PRAGMA user_version = ${schemaSteps.length}; COMMIT`);
  if (lost !== null) {
    const cut = database.prepare('INSERT OR IGNORE INTO cut (session) VALUES (?)');
    database.exec('BEGIN');
    for (const session of lost.sessions) cut.run(session);
    // What is left of the damaged log must not be found again.
    database.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
    faults.found('log-damaged', { commits: lost.commits, sessions: lost.sessions.length });
  }
  return database;
}
