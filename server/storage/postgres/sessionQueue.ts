/**
 * Group commit, for each session apart. While one transaction of a session is under way, what comes meanwhile waits and goes
 * together in the next: they take effect in the order of the calls, and durability costs a session one wait. Sessions go
 * side by side.
 */
import type { SessionId } from '../../../src/model/ids.ts';
import type { Change } from '../storage.ts';
import { isMisfit } from './connection.ts';

interface Waiting {
  readonly changes: readonly Change[];
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** `write` writes all changes of a session or none. */
export function createSessionQueues(
  write: (sessionId: SessionId, changes: readonly Change[]) => Promise<void>,
) {
  const queues = new Map<SessionId, Waiting[]>();
  const running = new Set<Promise<void>>();

  async function writeGroup(sessionId: SessionId, group: readonly Waiting[]): Promise<void> {
    try {
      await write(
        sessionId,
        group.flatMap(({ changes }) => changes),
      );
      for (const { resolve } of group) resolve();
    } catch (error) {
      // Nothing was written, and one of them is the reason. The others can be written all the same.
      if (group.length > 1 && isMisfit(error)) for (const one of group) await writeGroup(sessionId, [one]);
      else for (const { reject } of group) reject(error);
    }
  }

  async function run(sessionId: SessionId, queue: Waiting[]): Promise<void> {
    // After the poll phase: by then every frame that had arrived is in the group.
    await new Promise((resolve) => setImmediate(resolve));
    while (queue.length > 0) await writeGroup(sessionId, queue.splice(0));
    queues.delete(sessionId);
  }

  return {
    /** Resolves once the changes are on disk. */
    commit: (sessionId: SessionId, changes: readonly Change[]): Promise<void> =>
      new Promise((resolve, reject) => {
        const one = { changes, resolve, reject };
        const queue = queues.get(sessionId);
        if (queue !== undefined) return void queue.push(one);
        const begun = [one];
        queues.set(sessionId, begun);
        const ends = run(sessionId, begun);
        running.add(ends);
        void ends.finally(() => running.delete(ends));
      }),
    /** Resolves when nothing waits any more. */
    settled: async (): Promise<void> => void (await Promise.all(running)),
  };
}
