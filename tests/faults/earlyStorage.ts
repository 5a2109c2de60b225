/** The storage with one mistake: a commit is said to be on the disk as soon as it was asked for. */
import { openSqliteStorage as openRight } from '../../server/storage/sqlite/sqlite.ts';
import type { Storage } from '../../server/storage/storage.ts';

export function openSqliteStorage(path: string): Storage {
  const storage = openRight(path);
  return {
    ...storage,
    commit: async (sessionId, changes) => {
      storage.commit(sessionId, changes).catch(() => {});
    },
  };
}
