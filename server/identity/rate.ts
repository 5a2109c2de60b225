import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** So many of something in so much time, for each key. The time begins with the first. */
export type Rate = ReturnType<typeof createRate>;

/** A rate of which nothing was taken. */
export function createRate(points: number, seconds: number) {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  const giveBack = async (key: string) => void (await limiter.reward(key));
  return {
    /** Takes one, and gives 0; or takes none, and gives how long until there is one again, in ms. */
    take: async (key: string): Promise<number> => {
      try {
        await limiter.consume(key);
        return 0;
      } catch (rejection) {
        if (!(rejection instanceof RateLimiterRes)) throw rejection;
        await giveBack(key);
        return Math.max(1, rejection.msBeforeNext);
      }
    },
    /** What was taken, was not used. */
    giveBack,
    /** How long until there is one again, in ms; 0 when there is one. Takes none. */
    waitMs: async (key: string): Promise<number> => {
      const used = await limiter.get(key);
      return used !== null && used.consumedPoints >= points ? used.msBeforeNext : 0;
    },
  };
}

type Wanted = readonly (readonly [Rate, string])[];

/** Takes one of each of these, or of none; gives how long to wait, in ms, or 0. */
export async function takeAll(wanted: Wanted): Promise<number> {
  for (const [index, [rate, key]] of wanted.entries()) {
    const waitMs = await rate.take(key);
    if (waitMs === 0) continue;
    await giveBackAll(wanted.slice(0, index));
    return waitMs;
  }
  return 0;
}

/** Gives one of each of these back. */
export async function giveBackAll(taken: Wanted): Promise<void> {
  await Promise.all(taken.map(([rate, key]) => rate.giveBack(key)));
}
