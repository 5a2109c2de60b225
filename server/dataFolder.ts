/** What the server keeps in its folder beside the sessions: the lock, its key, and when it last ran. */
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export const databaseFile = 'kennistafel.db';
export const keyFile = 'server.key';
const lockFile = 'server.lock';
const keyBytes = 32;
/** Longer than a server stands still over a long weekend. */
const believedMs = 7 * 24 * 3_600_000;

/** What holds the locks of this process: a connection that nothing refers to is collected, and its lock goes along. */
const locks = new Set<DatabaseSync>();

/**
 * Takes the folder for this process, readable for its owner alone: a second server would write over what the first has in
 * memory. The system lets go of it when the process ends, however that comes about. Throws when another process has it.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const database = new DatabaseSync(join(folder, lockFile), { timeout: 0 });
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (cause) {
    database.close();
    throw new Error(`Another server works in ${folder}. Stop it first, or set DATA_DIR to another folder`, {
      cause,
    });
  }
  locks.add(database);
  return () => {
    locks.delete(database);
    database.close();
  };
}

/** Takes a folder in which nothing is yet. Throws when a server works there, or something else is there. */
export function lockEmptyFolder(folder: string): () => void {
  const unlock = lockFolder(folder);
  // SQLite has a journal beside the lock.
  const something = readdirSync(folder).find((name) => !name.startsWith(lockFile));
  if (something === undefined) return unlock;
  unlock();
  throw new Error(
    `${folder} is not empty (${something}). Set DATA_DIR to a new folder, or move that one away`,
  );
}
/** What follows the key in its file. The key of earlier versions stands alone. */
const sumOf = (key: string) => createHash('sha256').update(key).digest('hex').slice(0, 8);

/** The server's key, made the first time. Losing it breaks the facilitators' links. Throws when it is damaged. */
export function readServerKey(folder: string): Uint8Array {
  const path = join(folder, keyFile);
  try {
    const made = randomBytes(keyBytes).toString('hex');
    writeFileSync(path, `${made} ${sumOf(made)}`, { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const [key = '', sum = sumOf(key), more] = readFileSync(path, 'utf8').trim().split(' ');
  const bytes = Buffer.from(key, 'hex');
  if (bytes.length !== keyBytes || key.length !== 2 * keyBytes || sum !== sumOf(key) || more !== undefined)
    throw new Error(`The key in ${path} is damaged. Put back the one of a backup`);
  return bytes;
}

export type LastSeen = ReturnType<typeof openLastSeen>;

/**
 * When the server last ran, so that a clock that is wrong at the start deletes nothing. A server that runs in a folder for
 * the first time believes its clock.
 */
export function openLastSeen(folder: string) {
  const path = join(folder, 'last-seen');
  const read = (): number | null => {
    try {
      const at = Number(readFileSync(path, 'utf8'));
      return Number.isSafeInteger(at) && at > 0 ? at : null;
    } catch {
      return null;
    }
  };
  return {
    /** In epoch ms; null when it is not known. */
    at: read,
    /** Whether the clock says something that can be: not long after the server last ran, nor before that. */
    believes: (now: number): boolean => {
      const at = read();
      return at === null || (now >= at - 3_600_000 && now - at <= believedMs);
    },
    /** Writes down that it runs now. */
    write: (now: number): void => writeFileSync(path, String(Math.round(now)), { mode: 0o600 }),
  };
}
