/** The storage that comes with Node: one file, nothing to install. */
import type { MemberId, SessionId } from '../../../src/model/ids.ts';
import type { Storage } from '../storage.ts';
import { createGroupCommit } from './groupCommit.ts';
import { openDatabase } from './open.ts';
import { prepareReads } from './readSession.ts';
import { prepareWrites } from './writeChange.ts';

/** Opens the storage in a file. Throws when the file cannot be opened or is of another version. */
export function openSqliteStorage(path: string): Storage {
  const database = openDatabase(path);
  const group = createGroupCommit(database);
  const write = prepareWrites(database);
  const read = prepareReads(database);
  const byCode = database.prepare('SELECT id FROM session WHERE code = ?');
  const seats = database.prepare('SELECT session, token_hash FROM seat WHERE member = ?');
  const expired = database.prepare('SELECT id FROM session WHERE delete_at <= ?');

  const pragma = (name: string) => Number(Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]);

  return {
    commit: (sessionId, changes) =>
      group.commit(() => {
        for (const change of changes) write(sessionId, change);
      }),
    load: async (sessionId) => read.session(sessionId),
    loadDocument: async (sessionId, document) => read.document(sessionId, document),
    keptBoard: async (sessionId, id) => read.keptBoard(sessionId, id),
    sessionByCode: async (code) => (byCode.get(code)?.['id'] as SessionId | undefined) ?? null,
    seat: async (memberId: MemberId) => {
      const rows = seats.all(memberId) as unknown as { session: SessionId; token_hash: Uint8Array }[];
      const sessionId = rows[0]?.session;
      return sessionId === undefined
        ? null
        : { sessionId, tokenHashes: rows.map(({ token_hash }) => token_hash) };
    },
    expired: async (now) => (expired.all(now) as unknown as { id: SessionId }[]).map(({ id }) => id),
    // What was deleted is free to be used again.
    size: () => (pragma('page_count') - pragma('freelist_count')) * pragma('page_size'),
    scrub: async () => {
      group.flush();
      // secure_delete cleans the database file; the pages as they were are still in the write-ahead log.
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    close: async () => {
      group.flush();
      database.close();
    },
  };
}
