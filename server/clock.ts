/** The server's clock, handed in so that tests can set it. */
export interface Clock {
  /** Epoch ms. */
  now(): number;
  /** Calls once, as soon as it is that time. Gives the way to call it off. */
  at(time: number, call: () => void): () => void;
}

/** Timeouts come a little early, and do not count the time that a laptop sleeps: so it looks again now and then. */
const longestWaitMs = 5_000;
/** A computer that slept is behind by less than this; a wall clock that is further ahead was set. */
const longestSleepMs = 24 * 3_600_000;

/**
 * A clock that starts with the wall's and then goes on by itself, so that no timer notices when that is set. It follows the
 * wall's clock forward after a sleep, never back, and never further than a day at once. `wall`: somebody may set it;
 * `elapsed`: only goes on.
 */
export function createClock({ wall, elapsed }: Readonly<Record<'wall' | 'elapsed', () => number>>): Clock {
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

/** The one wake-up that a session has, not set yet: when its timer is up. */
export function createAlarm(clock: Clock, ring: () => void) {
  let armed: { readonly at: number; readonly cancel: () => void } | null = null;
  return {
    /** Rings at this time and at no other; never, when null. */
    set: (at: number | null): void => {
      if (at === (armed?.at ?? null)) return;
      armed?.cancel();
      armed = null;
      if (at === null) return;
      const cancel = clock.at(at, () => {
        armed = null;
        ring();
      });
      armed = { at, cancel };
    },
  };
}
