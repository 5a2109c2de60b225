/** When to send. What comes together goes in one write for every person, whatever is in it. */
export interface Ticker {
  /** Calls `tick` once, some time from now, for all calls in between. */
  soon(): void;
  stop(): void;
}

/** A ticker that waits so many ms, as they are when something comes up; less than one: until the loop is free. */
export function createTicker(tick: () => void, waitMs: () => number): Ticker {
  let cancel: (() => void) | null = null;

  const run = () => {
    cancel = null;
    tick();
  };

  function schedule(ms: number): () => void {
    if (ms < 1) {
      const immediate = setImmediate(run);
      return () => clearImmediate(immediate);
    }
    const timeout = setTimeout(run, ms);
    return () => clearTimeout(timeout);
  }

  return {
    soon: () => {
      cancel ??= schedule(waitMs());
    },
    stop: () => {
      cancel?.();
      cancel = null;
    },
  };
}
