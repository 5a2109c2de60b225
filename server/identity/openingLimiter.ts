/** Keeps one address from filling the disk with sessions. Generous, because a whole municipality can come from one. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

import { addressGroups } from './addressGroup.ts';

const hourSeconds = 3600;

export interface OpeningLimiter {
  /** Counts a session that is opened from this address; or how long to wait before one can be, in ms. */
  take(address: string): Promise<{ ok: true } | { ok: false; waitMs: number }>;
}

/** A limiter that has seen no session opened yet. */
export function createOpeningLimiter(perHour: number): OpeningLimiter {
  const limiter = new RateLimiterMemory({ points: perHour, duration: hourSeconds });
  return {
    take: async (address) => {
      try {
        await limiter.consume(addressGroups(address).near);
        return { ok: true };
      } catch (rejection) {
        if (rejection instanceof RateLimiterRes) return { ok: false, waitMs: rejection.msBeforeNext };
        throw rejection;
      }
    },
  };
}
