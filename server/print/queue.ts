/** Lets heavy work be done one piece at a time: each takes more of a small server than all of its sessions do. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T | 'full'>;

/** A queue in which so many may wait; the next one had better come back later. */
export function createQueue(longest: number): Queue {
  let waiting = 0;
  let turn: Promise<unknown> = Promise.resolve();
  return async (work) => {
    if (waiting >= longest) return 'full';
    waiting += 1;
    const before = turn;
    const mine = (async () => {
      await before;
      return work();
    })();
    turn = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      waiting -= 1;
    }
  };
}
