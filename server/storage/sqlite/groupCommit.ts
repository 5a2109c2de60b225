/**
 * Group commit. Everything asked for while the loop was busy goes to disk in one transaction, with one flush, so that
 * durability costs the room one wait and not one per edit.
 */
import type { DatabaseSync } from 'node:sqlite';

interface Waiting {
  readonly write: () => void;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** The one writer of a database. `committed` is called after each commit, before anybody hears of it. */
export function createGroupCommit(database: DatabaseSync, committed: () => void) {
  let waiting: Waiting[] = [];

  function writeOne({ write }: Waiting): unknown {
    database.exec('SAVEPOINT one');
    try {
      write();
      database.exec('RELEASE one');
      return undefined;
    } catch (error) {
      // A full disk may have ended the whole transaction already; then there is no savepoint left to return to.
      if (!database.isTransaction) throw error;
      database.exec('ROLLBACK TO one; RELEASE one');
      return error;
    }
  }

  /** Writes what waits, now. */
  function flush(): void {
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    try {
      database.exec('BEGIN IMMEDIATE');
      const outcomes = group.map((one) => ({ one, error: writeOne(one) }));
      database.exec('COMMIT');
      committed();
      for (const { one, error } of outcomes) {
        if (error === undefined) one.resolve();
        else one.reject(error);
      }
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      for (const { reject } of group) reject(error);
    }
  }

  return {
    flush,
    /** Resolves once what `write` wrote is on disk. When it throws, what it wrote is undone and nothing else is. */
    commit: (write: () => void): Promise<void> =>
      new Promise((resolve, reject) => {
        // After the poll phase: by then every frame that had arrived is in the group.
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ write, resolve, reject });
      }),
  };
}
