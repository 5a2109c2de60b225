/** The server's clock, handed in so that tests can set it. */
export interface Clock {
  /** Epoch ms. */
  now(): number;
  /** Calls once, as soon as it is that time. Gives the way to call it off. */
  at(time: number, call: () => void): () => void;
}

/** Timeouts come a little early, and do not count the time that a laptop sleeps: so it looks again now and then. */
const longestWaitMs = 5_000;

export const systemClock: Clock = {
  now: () => Date.now(),
  at: (time, call) => {
    let timeout: NodeJS.Timeout;
    const wait = () => {
      const left = time - Date.now();
      timeout = setTimeout(
        () => (Date.now() < time ? wait() : call()),
        Math.min(Math.max(0, left), longestWaitMs),
      );
      timeout.unref();
    };
    wait();
    return () => clearTimeout(timeout);
  },
};
