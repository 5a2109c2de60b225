import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** So many of something in so much time, for each key. The time begins with the first. */
export interface Quota {
  /** Takes one, and gives 0; or takes none, and gives how long until there is one again, in ms. */
  take(key: string): Promise<number>;
  /** What was taken, was not used. */
  giveBack(key: string): Promise<void>;
}

/** A quota of which nothing was taken. */
export function createQuota(points: number, seconds: number): Quota {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  const giveBack = async (key: string) => {
    await limiter.reward(key);
  };
  return {
    take: async (key) => {
      try {
        await limiter.consume(key);
        return 0;
      } catch (rejection) {
        if (!(rejection instanceof RateLimiterRes)) throw rejection;
        await giveBack(key);
        return Math.max(1, rejection.msBeforeNext);
      }
    },
    giveBack,
  };
}

/** Takes one of each of these, or of none; gives how long to wait, in ms, or 0. */
export async function takeAll(wanted: readonly (readonly [Quota, string])[]): Promise<number> {
  const taken: (readonly [Quota, string])[] = [];
  for (const [quota, key] of wanted) {
    const waitMs = await quota.take(key);
    if (waitMs > 0) {
      await giveBackAll(taken);
      return waitMs;
    }
    taken.push([quota, key]);
  }
  return 0;
}

/** Gives one of each of these back. */
export async function giveBackAll(taken: readonly (readonly [Quota, string])[]): Promise<void> {
  await Promise.all(taken.map(([quota, key]) => quota.giveBack(key)));
}
