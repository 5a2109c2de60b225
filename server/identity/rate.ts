/** How often something may happen. The only module that imports rate-limiter-flexible. */
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

import { hmacOf } from './secrets.ts';

/** So many of something in so much time, for each key. The time begins with the first. */
export type Rate = ReturnType<typeof rateOf>;

/** Makes a rate of which nothing was taken, or the one that other nodes have under this name. */
export type MakeRate = (name: string, points: number, seconds: number) => Rate;

function rateOf(
  limiter: Pick<RateLimiterMemory, 'consume' | 'reward' | 'get' | 'points'>,
  keyOf: (key: string) => string = (key) => key,
) {
  const giveBack = async (key: string) => void (await limiter.reward(keyOf(key)));
  return {
    /** Takes one, and gives 0; or takes none, and gives how long until there is one again, in ms. */
    take: async (key: string): Promise<number> => {
      try {
        await limiter.consume(keyOf(key));
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
      const used = await limiter.get(keyOf(key));
      return used !== null && used.consumedPoints >= limiter.points ? used.msBeforeNext : 0;
    },
  };
}

/** Rates of this process alone. */
export const ratesInMemory: MakeRate = (_, points, duration) =>
  rateOf(new RateLimiterMemory({ points, duration }));

/**
 * Rates that hold over all nodes together, in the table `rate` of a database. Its keys are addresses of people: the database
 * gets them as nobody can read them back who has not the server key.
 */
export function ratesInPostgres(storeClient: unknown, serverKey: Uint8Array): MakeRate {
  return (name, points, duration) => {
    const limiter = new RateLimiterPostgres({
      storeClient,
      storeType: 'pool',
      tableName: 'rate',
      tableCreated: true,
      keyPrefix: name,
      points,
      duration,
    });
    return rateOf(limiter, (key) => hmacOf(serverKey, 'rate', name, key).digest('base64url'));
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
