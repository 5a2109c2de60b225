/**
 * The server's clock, as it can be told from here. Every exchange says within what bounds it must lie: it was read
 * after something left here, and before the answer arrived. The tightest exchange wins.
 */

export interface Exchange {
  /** On this device's clock. */
  readonly sentAt: number;
  readonly receivedAt: number;
  /** On the server's clock, somewhere in between. */
  readonly now: number;
}

export interface ServerClock {
  measure(exchange: Exchange): void;
  /** What to add to this device's clock to get the server's, in ms. 0 until something was measured. */
  offsetMs(): number;
}

/** The server tells whole ms. */
const roundingMs = 1;

const tripMs = ({ sentAt, receivedAt }: Exchange) => receivedAt - sentAt;
const offsetOf = ({ sentAt, receivedAt, now }: Exchange) => now - (sentAt + receivedAt) / 2;
const canBothBeTrue = (a: Exchange, b: Exchange) =>
  Math.abs(offsetOf(a) - offsetOf(b)) <= (tripMs(a) + tripMs(b)) / 2 + roundingMs;

/** A clock that has not been measured yet. */
export function createServerClock(): ServerClock {
  let best: Exchange | null = null;
  return {
    measure: (exchange) => {
      // The device's own clock was set back while the answer was under way.
      if (tripMs(exchange) < 0) return;
      // What cannot both be true: a clock was set in between, so only the new one counts.
      if (best === null || !canBothBeTrue(best, exchange) || tripMs(exchange) <= tripMs(best))
        best = exchange;
    },
    offsetMs: () => (best === null ? 0 : Math.round(offsetOf(best))),
  };
}
