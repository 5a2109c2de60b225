/** The server's clock, handed in so that tests can set it. */
export interface Clock {
  /** Epoch ms. */
  now(): number;
  /** Calls once, as soon as it is that time. Gives the way to call it off. */
  at(time: number, call: () => void): () => void;
}

/** What a clock is made of: the wall's, which somebody may set, and one that only goes on. */
interface Sources {
  readonly wall: () => number;
  readonly elapsed: () => number;
}

/** Timeouts come a little early, and do not count the time that a laptop sleeps: so it looks again now and then. */
const longestWaitMs = 5_000;
/** A computer that slept is behind by less than this; a wall clock that is further ahead was set. */
const longestSleepMs = 24 * 3_600_000;

/**
 * A clock that starts with the wall's and then goes on by itself, so that no timer notices when that is set. It follows the
 * wall's clock forward after a sleep, never back, and never further than a day at once.
 */
export function createClock({ wall, elapsed }: Sources): Clock {
  let offset = wall() - elapsed();
  const now = () => {
    const ahead = wall() - (offset + elapsed());
    if (ahead > 0 && ahead <= longestSleepMs) offset += ahead;
    return offset + elapsed();
  };
  return {
    now: () => Math.round(now()),
    at: (time, call) => {
      let timeout: NodeJS.Timeout;
      const wait = () => {
        timeout = setTimeout(
          () => (now() < time ? wait() : call()),
          Math.min(Math.max(0, time - now()), longestWaitMs),
        );
        timeout.unref();
      };
      wait();
      return () => clearTimeout(timeout);
    },
  };
}

export const systemClock: Clock = createClock({ wall: Date.now, elapsed: () => performance.now() });
