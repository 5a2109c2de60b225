/**
 * `npm run backup -- [folder]`: a copy of all sessions at one moment, with the server's key, while the server goes on. With
 * `--drill` it is also put back in a folder of its own, where a server reads every session from it. See restore.ts.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import type { SessionId } from '../src/model/ids.ts';
import { parseFolderSettings } from './config.ts';
import { databaseFile, keyFile, lockFolder } from './dataFolder.ts';
import { restoreSession } from './host/sessionMemory.ts';
import { format, manifestFile, measured, type Manifest } from './manifest.ts';
import { drill } from './restore.ts';
import { findLostCommits } from './storage/sqlite/lostCommits.ts';
import { findSpoiltRows } from './storage/sqlite/mendRows.ts';
import { createFaults } from './storage/faults.ts';
import { prepareSlice } from './storage/sqlite/purge.ts';
import { prepareReads } from './storage/sqlite/readSession.ts';

export interface Backup {
  readonly folder: string;
  readonly manifest: Manifest;
  /** What is damaged, in words; it was so before, and everything else is whole. */
  readonly damaged: readonly string[];
}

/** The program's own version. */
const version = (): string =>
  (JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as { version: string })
    .version;

/** One moment of the database, without what is deleted. A server that writes meanwhile is not held up. */
function copyDatabase(from: string, to: string): void {
  // Only read: what a killed server left in its log is for the next server to judge.
  const source = new DatabaseSync(from, { readOnly: true, timeout: 5_000 });
  try {
    source.prepare('VACUUM INTO ?').run(to);
  } finally {
    source.close();
  }
  const copy = new DatabaseSync(to);
  // What is taken away now must not be left in the file, nor in one beside it.
  copy.exec('PRAGMA journal_mode = MEMORY; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON');
  copy.exec('DELETE FROM probe');
  const takeSlice = prepareSlice(copy);
  while (takeSlice());
  copy.close();
}

/** Reads every row and every session of a database. Gives how many sessions there are, and what is damaged. */
function readAll(path: string): { sessions: number; damaged: string[] } {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const [check] = database.prepare('PRAGMA integrity_check').all();
    if (check?.['integrity_check'] !== 'ok') throw new Error(`The database in ${path} is not whole`);
    const damaged = findSpoiltRows(database).map(
      ({ session, table }) => `Session ${session}: a row of ${table} is not what was written.`,
    );
    const read = prepareReads(database, createFaults());
    const ids = read.sessions();
    for (const id of ids) damaged.push(...damageOf(id, () => read.session(id)));
    return { sessions: ids.length, damaged };
  } finally {
    database.close();
  }
}

function damageOf(
  id: SessionId,
  load: () => ReturnType<ReturnType<typeof prepareReads>['session']>,
): string[] {
  try {
    const stored = load();
    const parts = stored === null ? [] : restoreSession(stored).damaged();
    return parts.map(({ key }) => `Session ${id}: its ${key.split('/')[0]} cannot be read to its end.`);
  } catch {
    return [`Session ${id} cannot be opened.`];
  }
}

/** Makes a backup of a folder in a new folder under `into`. Throws when it cannot be made whole. */
export function backUp(dataDir: string, into: string, now: number): Backup {
  const madeAt = new Date(now).toISOString();
  const folder = join(resolve(into), `kennistafel-${madeAt.slice(0, 19).replaceAll(':', '-')}Z`);
  if (`${folder}${sep}`.startsWith(`${resolve(dataDir)}${sep}`))
    throw new Error(`A backup in ${dataDir} itself is lost with it. Name a folder on another disk`);
  const source = join(dataDir, databaseFile);
  if (!existsSync(source))
    throw new Error(`There are no sessions in ${dataDir}. Set DATA_DIR as the server has it`);
  const damaged: string[] = [];
  const unlock = lockIfFree(dataDir);
  // Made whole under another name: half a backup never looks like one.
  const making = `${folder}.part`;
  mkdirSync(making, { recursive: true, mode: 0o700 });
  try {
    if (unlock !== null && findLostCommits(source) !== null)
      damaged.push(
        'The write-ahead log is damaged: the last changes before the server stopped are not in here.',
      );
    copyDatabase(source, join(making, databaseFile));
    copyFileSync(join(dataDir, keyFile), join(making, keyFile));
    const read = readAll(join(making, databaseFile));
    damaged.push(...read.damaged);
    const files = Object.fromEntries(
      [databaseFile, keyFile].map((name) => [name, measured(join(making, name))]),
    );
    const manifest: Manifest = { format, madeAt, version: version(), sessions: read.sessions, files };
    writeFileSync(join(making, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, { flush: true });
    renameSync(making, folder);
    return { folder, manifest, damaged };
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw error;
  } finally {
    unlock?.();
  }
}

/** Takes the folder when no server works in it. */
function lockIfFree(dataDir: string): (() => void) | null {
  try {
    return lockFolder(dataDir);
  } catch {
    return null;
  }
}

async function main(): Promise<number> {
  const parsed = parseFolderSettings(process.env);
  if (!parsed.ok) {
    for (const problem of parsed.problems) console.error(`✗ ${problem}`);
    return 1;
  }
  const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  process.umask(0o077);
  try {
    const { folder, manifest, damaged } = backUp(parsed.settings.dataDir, words[0] ?? 'backups', Date.now());
    const size = Object.values(manifest.files).reduce((sum, { bytes }) => sum + bytes, 0);
    for (const one of damaged) console.log(`! ${one} npm run repair says more.`);
    console.log(`✓ ${manifest.sessions} sessions, ${(size / 1_000_000).toFixed(1)} MB: ${folder}`);
    if (process.argv.includes('--drill')) {
      console.log(`✓ Put back and read by a server: ${await drill(folder, parsed.settings)} sessions.`);
    }
    return 0;
  } catch (error) {
    console.error(`✗ No backup was made: ${error instanceof Error ? error.message : String(error)}.`);
    return 1;
  }
}

if (import.meta.main) process.exitCode = await main();
