/**
 * When to send. In a quiet session at once; the more people, the longer a tick waits to send more in one go,
 * because the work is one write for every person and tick, whatever is in it.
 */
const msPerPeer = 0.1;
const longestMs = 20;
/** Cursors may wait longer than edits: eyes do not see it, and they are the most of all that is sent. */
const cursorMs = 30;

export interface Ticker {
  soon(urgency: 'edit' | 'cursor'): void;
  stop(): void;
}

/** Calls `tick` some time after `soon` was called, once for all calls in between. */
export function createTicker(tick: () => void, peerCount: () => number): Ticker {
  let timer: { readonly cancel: () => void; readonly at: number } | null = null;

  const run = () => {
    timer = null;
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
    soon: (urgency) => {
      const ms = urgency === 'edit' ? Math.min(longestMs, peerCount() * msPerPeer) : cursorMs;
      const at = performance.now() + ms;
      if (timer !== null && timer.at <= at) return;
      timer?.cancel();
      timer = { at, cancel: schedule(ms) };
    },
    stop: () => {
      timer?.cancel();
      timer = null;
    },
  };
}
