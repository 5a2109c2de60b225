import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { schema, schemaVersion } from './schema.ts';

/**
 * Opens the database file, making it where there is none. FULL: a commit that returned survives a power cut.
 * secure_delete: deleted rows are overwritten, not merely forgotten.
 */
export function openDatabase(path: string): DatabaseSync {
  mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { timeout: 2000 });
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA temp_store = MEMORY;
  `);
  const version = database.prepare('PRAGMA user_version').get()?.['user_version'];
  if (version === 0) {
    database.exec(`BEGIN; ${schema}; PRAGMA user_version = ${schemaVersion}; COMMIT`);
  } else if (version !== schemaVersion) {
    database.close();
    throw new Error(`The data were written by another version of Kennistafel (format ${String(version)})`);
  }
  return database;
}
