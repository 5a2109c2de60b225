/** One server for one folder: a second would write over what the first has in memory. */
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Takes the folder for this process, readable for its owner alone. The system lets go of it when the process ends, however
 * that comes about. Throws when another process has it.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const database = new DatabaseSync(join(folder, 'server.lock'), { timeout: 0 });
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (cause) {
    database.close();
    throw new Error(`Another server works in ${folder}. Stop it first, or set DATA_DIR to another folder`, {
      cause,
    });
  }
  return () => database.close();
}
