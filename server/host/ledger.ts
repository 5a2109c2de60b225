import type { SessionId } from '../../src/model/ids.ts';
import type { Change, DocumentKey, Storage } from '../storage/storage.ts';

const documentsIn = (changes: readonly Change[]) =>
  new Set(changes.flatMap((change) => ('document' in change ? [change.document] : [])));

/**
 * What a session writes, in order, and how far it has got. `onFailure` hears of the first commit that fails: nothing
 * after it counts as saved.
 */
export function createLedger(sessionId: SessionId, storage: Storage, onFailure: (error: unknown) => void) {
  let last: Promise<void> = Promise.resolve();
  const lastOf = new Map<DocumentKey, Promise<void>>();
  let failure: { readonly error: unknown } | null = null;

  function fail(error: unknown): void {
    if (failure !== null) return;
    failure = { error };
    onFailure(error);
  }

  async function write(changes: readonly Change[]): Promise<void> {
    await storage.commit(sessionId, changes);
    if (failure !== null) throw failure.error;
  }

  /** Resolves when these changes, and all before them, are on disk. */
  function commit(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return last;
    const written = write(changes);
    written.catch(fail);
    for (const document of documentsIn(changes)) lastOf.set(document, written);
    last = Promise.all([last, written]).then(() => {});
    last.catch(fail);
    return last;
  }

  return {
    commit,
    /**
     * Resolves when everything so far is on disk, or everything so far of one document; rejects when it never will be. How
     * long one document takes tells nothing of what is written on others.
     */
    settled: (document?: DocumentKey): Promise<void> =>
      document === undefined ? last : (lastOf.get(document) ?? Promise.resolve()),
  };
}
