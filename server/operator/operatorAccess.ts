/** Whoever has the key in the environment, and for an hour after that the browser in which it was typed. */
import { createGuessLimiter } from '../identity/guessLimiter.ts';
import { createPermits } from '../identity/permits.ts';
import type { MakeRate } from '../identity/rate.ts';

/** So long the page stays open, in ms. */
export const operatorMs = 3_600_000;

/** Access with this key. `now` is in epoch ms. */
export function createOperatorAccess(
  key: string,
  { serverKey, now, rates }: { serverKey: Uint8Array; now: () => number; rates: MakeRate },
) {
  // Another key makes all permits of this one worth nothing.
  const permits = createPermits(serverKey, 'operator', key, now);
  const guesses = createGuessLimiter('operator', rates, false);
  return {
    /** Whether somebody at this address has the key, or for how many ms nobody there may try. */
    isKey: (address: string, given: string) => guesses.isRight(address, given, key),
    permit: (): string => permits.give(operatorMs).permit,
    holds: (permit: string | undefined): boolean => permits.holdsUntil(permit) !== null,
  };
}
