/**
 * Group commit. What is asked for while the disk is busy goes to it in one transaction, with one flush, so that durability
 * costs the room one wait and not one per edit. SQLite only hands a transaction to the system; the flush runs on another
 * thread, so that while the disk works the server does too. The next group is not begun before: a log in which two commits
 * follow on damage has therefore lost one that was acknowledged (lostCommits.ts).
 */
import type { DatabaseSync } from 'node:sqlite';

interface Waiting {
  readonly write: () => void;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** What brings a log to the disk. */
export interface Disk {
  /** Brings all that was committed to the disk. */
  flush(): Promise<void>;
  /** Brings it into the database itself, and that to the disk, where it could not be flushed. Throws when it cannot. */
  rescue(): void;
}

/** The one writer of a database. */
export function createGroupCommit(database: DatabaseSync, disk: Disk) {
  const [begin, commit, rollback] = ['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK'].map((sql) =>
    database.prepare(sql),
  );
  let waiting: Waiting[] = [];
  let last: Promise<unknown> = Promise.resolve();
  /** Why what is in the database may not be on the disk; null when it is. */
  let doubt: { readonly error: unknown } | null = null;

  /** Runs one thing after the other. */
  function inTurn<T>(run: () => T | Promise<T>): Promise<T> {
    const done = last.then(run);
    last = done.catch(() => {});
    return done;
  }

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

  function writeAll(group: readonly Waiting[]): readonly unknown[] {
    begin?.run();
    const [first] = group;
    if (group.length > 1 || first === undefined) {
      const errors = group.map(writeOne);
      commit?.run();
      return errors;
    }
    // Alone it needs no savepoint: with what it wrote the transaction is undone.
    first.write();
    commit?.run();
    return [];
  }

  /** When a flush fails, what was committed is there for whoever reads, but a power cut may take it. */
  async function flush(): Promise<void> {
    try {
      await disk.flush();
    } catch (error) {
      doubt = { error };
      rescue();
    }
  }

  function rescue(): void {
    if (doubt === null) return;
    try {
      disk.rescue();
    } catch {
      throw doubt.error;
    }
    doubt = null;
  }

  async function writeWaiting(): Promise<void> {
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    try {
      rescue();
      const errors = writeAll(group);
      await flush();
      for (const [index, { resolve, reject }] of group.entries()) {
        if (errors[index] === undefined) resolve();
        else reject(errors[index]);
      }
    } catch (error) {
      if (database.isTransaction) rollback?.run();
      for (const { reject } of group) reject(error);
    }
  }

  return {
    /** Resolves once what `write` wrote is on disk. When it throws, what it wrote is undone and nothing else is. */
    commit: (write: () => void): Promise<void> =>
      new Promise((resolve, reject) => {
        // After the poll phase: by then every frame that had arrived is in the group.
        if (waiting.length === 0) setImmediate(() => void inTurn(writeWaiting));
        waiting.push({ write, resolve, reject });
      }),
    /** Runs something after all that was asked for before it is on disk, while nothing else is written. */
    alone: <T>(run: () => T): Promise<T> =>
      inTurn(async () => {
        await writeWaiting();
        rescue();
        return run();
      }),
    /** Reads; throws while what would be read may not be on the disk. */
    read: <T>(run: () => T): T => {
      rescue();
      return run();
    },
  };
}
