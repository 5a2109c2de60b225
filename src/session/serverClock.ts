/**
 * The server's clock, as far as this device can know it. The server reads it after a question leaves here, and before the
 * answer arrives, so every exchange gives bounds. The tightest exchange wins.
 */

export interface Exchange {
  /** On this device's clock. */
  readonly sentAt: number;
  readonly receivedAt: number;
  /** On the server's clock, somewhere in between. */
  readonly now: number;
}

/** The server tells whole ms. */
const roundingMs = 1;

const tripMs = ({ sentAt, receivedAt }: Exchange) => receivedAt - sentAt;
const offsetOf = ({ sentAt, receivedAt, now }: Exchange) => now - (sentAt + receivedAt) / 2;
const canBothBeTrue = (a: Exchange, b: Exchange) =>
  Math.abs(offsetOf(a) - offsetOf(b)) <= (tripMs(a) + tripMs(b)) / 2 + roundingMs;

/** A clock that has not been measured yet. */
export function createServerClock() {
  let best: Exchange | null = null;
  return {
    measure: (exchange: Exchange) => {
      // The device's own clock was set back while the answer was under way.
      if (tripMs(exchange) < 0) return;
      // If both cannot be true, a clock was set in between, and only the new one counts.
      if (best === null || !canBothBeTrue(best, exchange) || tripMs(exchange) <= tripMs(best))
        best = exchange;
    },
    /** What to add to this device's clock to get the server's, in ms. 0 until something was measured. */
    offsetMs: () => (best === null ? 0 : Math.round(offsetOf(best))),
  };
}
