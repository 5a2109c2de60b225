/** How often files of the notes may be asked for. Whoever takes each of them home ten times in a row is let through. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const duration = 10 * 60;
export const fileRates = {
  /** Of one seat, in ten minutes. */
  seat: 120,
  /** From one address with the link to a report, which a whole town hall may open at once. */
  link: 3_000,
} as const;

export interface FileLimiter {
  /** Counts that a file is asked for; gives how long to wait first, in ms, or 0. */
  take(who: keyof typeof fileRates, key: string): Promise<number>;
}

/** A limiter of which nobody has asked anything yet. */
export function createFileLimiter(): FileLimiter {
  const limiters = {
    seat: new RateLimiterMemory({ points: fileRates.seat, duration }),
    link: new RateLimiterMemory({ points: fileRates.link, duration }),
  };
  return {
    take: async (who, key) => {
      try {
        await limiters[who].consume(key);
        return 0;
      } catch (rejection) {
        if (rejection instanceof RateLimiterRes) return rejection.msBeforeNext;
        throw rejection;
      }
    },
  };
}
