/**
 * Slows guessing of a secret that somebody chose: a word that colleagues know, or the key of an operator. Only what is wrong
 * counts, over all nodes together.
 */
import { addressGroups } from './clientAddress.ts';
import { giveBackAll, takeAll, type MakeRate } from './rate.ts';
import { isSame } from './secrets.ts';

const seconds = 10 * 60;
const perAddress = 20;
const perNetwork = 60;
const everywhere = 380;
/** An address from which somebody was right may go on when others have used up what all may guess together. */
const trustSeconds = 12 * 3600;

/**
 * A limiter of guesses at one thing; `name` is that of its rates. `isShort`: people chose it so that it is easy to remember,
 * so that all addresses together may guess no more than so often. Of what is long that would only lock out who has it.
 */
export function createGuessLimiter(name: string, createRate: MakeRate, isShort: boolean) {
  const each = createRate(name, perAddress, seconds);
  const network = createRate(`${name}-network`, perNetwork, seconds);
  const all = createRate(`${name}-all`, everywhere, 8 * 3600);
  const trusted = createRate(`${name}-trusted`, 1, trustSeconds);

  /**
   * Whether `given` is right, or for how many ms this address may not try. Each try is counted before it is looked at, and
   * given back when it is right: so many at once are no more than so many in turn.
   */
  async function isRight(
    address: string,
    given: string,
    right: string,
  ): Promise<{ readonly right: boolean; readonly waitMs: number }> {
    const { near, wide } = addressGroups(address);
    const isTrusted = (await trusted.waitMs(near)) > 0;
    const taken = [
      [each, near] as const,
      ...(wide === near ? [] : [[network, wide] as const]),
      ...(isTrusted || !isShort ? [] : [[all, 'all'] as const]),
    ];
    const waitMs = await takeAll(taken);
    if (waitMs > 0) return { right: false, waitMs };
    if (!isSame(given, right)) return { right: false, waitMs: 0 };
    await giveBackAll(taken);
    await trusted.take(near);
    return { right: true, waitMs: 0 };
  }

  return { isRight };
}
