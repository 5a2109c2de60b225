/** Threads that break, against real ones. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createThreads, type Threads } from '../../server/files/threads.ts';

interface Made {
  readonly threadId: number;
  readonly spoilt: boolean;
}

const script = new URL('brittleThread.ts', import.meta.url);
let logged: string[];
let threads: Threads<string, Made>;
beforeEach(() => {
  logged = [];
  threads = createThreads<string, Made>(script, {
    longestMs: 1_000,
    log: (event) => void logged.push(event),
    isSpoilt: ({ spoilt }) => spoilt,
  });
});
afterEach(() => threads.close());

describe('threads beside the server', () => {
  it('[N40] are kept for the next job', async () => {
    const first = await threads.run('work');
    expect(first?.threadId).toBeGreaterThan(0);
    expect((await threads.run('work'))?.threadId).toBe(first?.threadId);
  });

  it('[N40] that a crowd needed are let go of, but for one', async () => {
    const crowd = createThreads<string, Made>(script, { longestMs: 60_000, log: () => {}, patienceMs: 1 });
    await Promise.all(['work', 'work', 'work'].map((job) => crowd.run(job)));
    await vi.waitFor(() => expect(crowd.size()).toBe(1), 30_000);
    expect(await crowd.run('work')).not.toBeNull();
    expect(crowd.size()).toBe(1);
    await crowd.close();
  });

  it.each([
    ['throw', 'thread-failed'],
    ['exit', null],
    ['hang', 'thread-too-slow'],
  ])(
    '[N43] a job on which one breaks (%s) has an end, and the next job another thread',
    async (how, event) => {
      const first = await threads.run('work');
      expect(await threads.run(how)).toBeNull();
      expect(logged).toEqual(event === null ? [] : [event]);
      const next = await threads.run('work');
      expect(next).not.toBeNull();
      expect(next?.threadId).not.toBe(first?.threadId);
    },
  );

  it('[N43] one in which something went wrong makes nothing more', async () => {
    const spoilt = await threads.run('spoil');
    expect((await threads.run('work'))?.threadId).not.toBe(spoilt?.threadId);
  });

  it('[N43] closed in the middle of a job, end it', async () => {
    const hanging = threads.run('hang');
    await threads.close();
    expect(await hanging).toBeNull();
    expect(await threads.run('work')).toBeNull();
  });
});
