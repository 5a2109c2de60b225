/**
 * Slows guessing of join codes. Only wrong codes count, because a whole municipality can come from one address, and each
 * wrong code counts once: thirty people who scan one dead QR make one guess. With at most 380 wrong guesses in eight
 * hours, fifty open sessions among 24^6 codes are found once in ten thousand tries.
 */
import { RateLimiterMemory } from 'rate-limiter-flexible';

import { addressGroups } from './addressGroup.ts';

const perAddress = { points: 30, duration: 10 * 60 } as const;
/** An IPv6 /48 is often one organisation, and costs an attacker no more than one address does. */
const perNetwork = { points: 60, duration: 10 * 60 } as const;
const everywhere = { points: 380, duration: 8 * 3600 } as const;
/** An address from which people joined may go on when others have used up what all may fail together. */
const trustSeconds = 12 * 3600;
/** How many wrong codes are remembered, so that each counts once for an address. */
const mostRemembered = 20_000;

export interface FailureLimiter {
  /** How long somebody at this address has to wait before the next try, in ms; 0: not at all. */
  waitMs(address: string): Promise<number>;
  /** Counts a wrong code. */
  failed(address: string, code: string): Promise<void>;
  succeeded(address: string): Promise<void>;
}

/** A limiter that has seen no failure yet. */
export function createFailureLimiter(
  limits: { perAddress?: number; everywhere?: number } = {},
): FailureLimiter {
  const pointsEach = limits.perAddress ?? perAddress.points;
  const pointsAll = limits.everywhere ?? everywhere.points;
  const each = new RateLimiterMemory({ ...perAddress, points: pointsEach });
  const network = new RateLimiterMemory(perNetwork);
  const all = new RateLimiterMemory({ ...everywhere, points: pointsAll });
  const trusted = new RateLimiterMemory({ points: 1, duration: trustSeconds });
  const counted = new Set<string>();
  /** How long until a limiter lets a key through again, in ms. */
  const waitFor = async (limiter: RateLimiterMemory, key: string, points: number): Promise<number> => {
    const used = await limiter.get(key);
    return used !== null && used.consumedPoints >= points ? used.msBeforeNext : 0;
  };
  // A rejection only says that the points are used up, which `waitMs` asks about.
  const count = (limiter: RateLimiterMemory, key: string) => limiter.consume(key).catch(() => {});

  return {
    waitMs: async (address) => {
      const { near, wide } = addressGroups(address);
      const own = await waitFor(each, near, pointsEach);
      const around = wide === near ? 0 : await waitFor(network, wide, perNetwork.points);
      const isTrusted = (await trusted.get(near)) !== null;
      const others = isTrusted ? 0 : await waitFor(all, 'all', pointsAll);
      return Math.max(own, around, others);
    },
    failed: async (address, code) => {
      const { near, wide } = addressGroups(address);
      const guess = `${near} ${code}`;
      if (counted.has(guess)) return;
      if (counted.size >= mostRemembered) counted.clear();
      counted.add(guess);
      await Promise.all([count(each, near), count(network, wide), count(all, 'all')]);
    },
    succeeded: async (address) => {
      await count(trusted, addressGroups(address).near);
    },
  };
}
