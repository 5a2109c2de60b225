import type { SessionId } from '../../src/model/ids.ts';
import type { Change, Storage } from '../storage/storage.ts';

/** What a session writes, in order, and how far it has got. */
export interface Ledger {
  /** Resolves when these changes, and all before them, are on disk. */
  commit(changes: readonly Change[]): Promise<void>;
  /** Resolves when everything so far is on disk; rejects when it never will be. */
  settled(): Promise<void>;
}

/** A ledger of one session. `onFailure` hears of the first commit that fails: nothing after it counts as saved. */
export function createLedger(
  sessionId: SessionId,
  storage: Storage,
  onFailure: (error: unknown) => void,
): Ledger {
  let last: Promise<void> = Promise.resolve();
  let failed = false;

  function commit(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return last;
    last = Promise.all([last, storage.commit(sessionId, changes)]).then(() => {});
    last.catch((error: unknown) => {
      if (failed) return;
      failed = true;
      onFailure(error);
    });
    return last;
  }

  return { commit, settled: () => last };
}
