/** The storage that comes with Node: one file, nothing to install. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

import type { SessionId } from '../../../src/model/ids.ts';
import { createFaults } from '../faults.ts';
import type { Fault, Storage } from '../storage.ts';
import { createGroupCommit } from './groupCommit.ts';
import { openHighWater } from './highWater.ts';
import { busyMs, openDatabase } from './open.ts';
import { isThere, prepareSlice } from './purge.ts';
import { prepareReads } from './readSession.ts';
import { prepareSizes } from './sizes.ts';
import { prepareWrites } from './writeChange.ts';

/** What must fit on the disk before the server calls itself ready: an update of some size, and room to delete. */
const probeBytes = 64_000;

/** A file of so many bytes is written anew in some hundredths of a second. */
const mostRewritten = 8_000_000;
/** While somebody else reads the database. */
const scrubAgainMs = 500;

/** Opens the storage in a file. Throws when the file cannot be opened or is of another version. */
export function openSqliteStorage(path: string, open = openDatabase): Storage {
  const faults = createFaults();
  const database = open(path, faults);
  // Every flush of a commit is ours, in groupCommit.ts. SQLite still flushes what it is about to write over.
  database.exec('PRAGMA synchronous = NORMAL');
  const mark = openHighWater(path);
  mark.flushed();
  const group = createGroupCommit(database, { flush: mark.flush, rescue });
  const write = prepareWrites(database);
  const read = prepareReads(database, faults);
  read.sessions();
  const sizes = prepareSizes(database);
  const putProbe = database.prepare('INSERT INTO probe (bytes) VALUES (zeroblob(?))');
  const takeProbe = database.prepare('DELETE FROM probe');
  const takeSlice = prepareSlice(database);
  let purging: Promise<void> | null = null;
  let stopped = () => false;

  let scrubAgain: ReturnType<typeof setTimeout> | undefined;
  /** Brings the log into the database and empties it. False while somebody else reads the log, as a backup does. */
  function empty(): boolean {
    mark.forget();
    database.exec('PRAGMA busy_timeout = 0');
    const isBusy = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] !== 0;
    database.exec(`PRAGMA busy_timeout = ${busyMs}`);
    return !isBusy;
  }
  function rescue(): void {
    if (!empty()) throw new Error('Somebody else reads the log');
  }

  const pragma = (name: string) => Number(Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]);

  /**
   * secure_delete cleans the rows. The pages as they were are still in the write-ahead log. And when SQLite had split a page
   * before, copies of what it moved are left in the unused part of it, which only writing the file anew cleans: a large one is
   * not, that would hold everybody up. False while somebody else reads; what is written anew then would only grow the log.
   */
  function clean(): boolean {
    if (!empty()) return false;
    if (pragma('page_count') * pragma('page_size') > mostRewritten) return true;
    try {
      database.exec('VACUUM');
    } catch {
      // On a full disk there is no room for that.
    }
    return empty();
  }

  // Nobody waits for a backup: after it, this is tried again.
  async function scrub(): Promise<void> {
    clearTimeout(scrubAgain);
    if (!(await group.alone(clean))) scrubLater();
  }

  function scrubLater(): void {
    // On a full disk, say, it is tried again.
    scrubAgain = setTimeout(() => void scrub().catch(scrubLater), scrubAgainMs).unref();
  }

  async function purge(): Promise<void> {
    while (!stopped() && (await group.alone(takeSlice))) {
      // Whatever came in meanwhile has its turn.
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (!stopped()) await scrub();
  }
  const byCode = database.prepare(`SELECT id FROM session WHERE code = ? AND ${isThere}`);

  return {
    commit: (sessionId, changes) =>
      group.commit(() => {
        for (const change of changes) write(sessionId, change);
      }),
    load: async (sessionId) => group.read(() => read.session(sessionId)),
    loadDocument: async (sessionId, document) => group.read(() => read.document(sessionId, document)),
    keptBoard: async (sessionId, id) => group.read(() => read.keptBoard(sessionId, id)),
    sessionByCode: async (code) => (byCode.get(code)?.['id'] as SessionId | undefined) ?? null,
    seat: async (memberId) => read.seat(memberId),
    sessions: async () => read.sessions(),
    expired: async (now) => read.expired(now),
    probe: async () => {
      // In two commits: what is taken back in one never reaches the disk.
      await group.commit(() => putProbe.run(probeBytes));
      await group.commit(() => takeProbe.run());
    },
    check: async () => {
      const thread = new Worker(new URL('checkThread.ts', import.meta.url), { workerData: path });
      thread.unref();
      const [found] = (await once(thread, 'message')) as [Fault[]];
      for (const { event, facts } of found) faults.found(event, facts);
    },
    onFault: faults.onFault,
    sizes,
    // What was deleted is free to be used again.
    size: async () => (pragma('page_count') - pragma('freelist_count')) * pragma('page_size'),
    scrub,
    // One at a time. The one that runs serves later callers too: it ends when nothing is left.
    purge: () => {
      purging ??= purge().finally(() => {
        purging = null;
      });
      return purging;
    },
    close: async () => {
      stopped = () => true;
      await purging?.catch(() => {});
      clearTimeout(scrubAgain);
      try {
        await group.alone(mark.forget);
      } finally {
        database.close();
        mark.close();
      }
    },
  };
}
