/**
 * Slows guessing of join codes. Only failures count, because a whole municipality can come from one address. With at
 * most 380 wrong guesses in eight hours, fifty open sessions among 24^6 codes are found once in ten thousand tries.
 */
import { RateLimiterMemory } from 'rate-limiter-flexible';

const perAddress = { points: 30, duration: 10 * 60 } as const;
const everywhere = { points: 380, duration: 8 * 3600 } as const;
/** An address from which people joined may go on when others have used up what all may fail together. */
const trustSeconds = 12 * 3600;

export interface FailureLimiter {
  /** Whether somebody at this address may try now. */
  allows(address: string): Promise<boolean>;
  failed(address: string): Promise<void>;
  succeeded(address: string): Promise<void>;
}

/** A limiter that has seen no failure yet. */
export function createFailureLimiter(
  limits: { perAddress?: number; everywhere?: number } = {},
): FailureLimiter {
  const pointsEach = limits.perAddress ?? perAddress.points;
  const pointsAll = limits.everywhere ?? everywhere.points;
  const each = new RateLimiterMemory({ ...perAddress, points: pointsEach });
  const all = new RateLimiterMemory({ ...everywhere, points: pointsAll });
  const trusted = new RateLimiterMemory({ points: 1, duration: trustSeconds });
  const used = async (limiter: RateLimiterMemory, key: string) =>
    (await limiter.get(key))?.consumedPoints ?? 0;
  // A rejection only says that the points are used up, which `allows` asks about.
  const count = (limiter: RateLimiterMemory, key: string) => limiter.consume(key).catch(() => {});

  return {
    allows: async (address) => {
      if ((await used(each, address)) >= pointsEach) return false;
      return (await used(all, 'all')) < pointsAll || (await used(trusted, address)) > 0;
    },
    failed: async (address) => {
      await Promise.all([count(each, address), count(all, 'all')]);
    },
    succeeded: async (address) => {
      await count(trusted, address);
    },
  };
}
