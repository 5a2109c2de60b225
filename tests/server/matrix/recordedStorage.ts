/** A storage that remembers what was written, so that the same session can be had again, as often as a test needs it. */
import type { SessionId } from '../../../src/model/ids.ts';
import { createMemoryStorage } from '../../../server/storage/memory.ts';
import type { Change, Storage } from '../../../server/storage/storage.ts';

export interface RecordedStorage extends Storage {
  /** A new storage that holds what this one held at that moment. */
  copy(): Promise<Storage>;
}

export function createRecordedStorage(): RecordedStorage {
  const storage = createMemoryStorage();
  const commits: { sessionId: SessionId; changes: readonly Change[] }[] = [];
  return {
    ...storage,
    commit: (sessionId, changes) => {
      commits.push({ sessionId, changes });
      return storage.commit(sessionId, changes);
    },
    copy: async () => {
      const copy = createMemoryStorage();
      for (const { sessionId, changes } of commits) await copy.commit(sessionId, changes);
      return copy;
    },
  };
}
