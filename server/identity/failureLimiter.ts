/**
 * Slows guessing of join codes. Only wrong codes count, because a whole municipality can come from one address, and each
 * wrong code counts once: thirty people who scan one dead QR make one guess. With at most 380 wrong guesses in eight
 * hours, fifty open sessions among 24^6 codes are found once in ten thousand tries.
 */
import type { SessionId } from '../../src/model/ids.ts';
import { addressGroups } from './clientAddress.ts';
import { ratesInMemory, type MakeRate } from './rate.ts';

const seconds = 10 * 60;
/** An address from which people joined may go on when others have used up what all may fail together. */
const trustSeconds = 12 * 3600;
/** How often an address that must wait may still be right about a session that people there joined. */
const triesWhileWaiting = 300;

export type FailureLimiter = ReturnType<typeof createFailureLimiter>;

/** A limiter that has seen no failure yet. */
export function createFailureLimiter(
  { perAddress = 30, everywhere = 380 } = {},
  createRate: MakeRate = ratesInMemory,
) {
  const each = createRate('codes', perAddress, seconds);
  // An IPv6 /48 is often one organisation, and costs an attacker no more than one address does.
  const network = createRate('codes-network', 60, seconds);
  const all = createRate('codes-all', everywhere, 8 * 3600);
  const trusted = createRate('codes-trusted', 1, trustSeconds);
  const joined = createRate('codes-joined', 1, trustSeconds);
  const stillTrying = createRate('codes-waiting', triesWhileWaiting, 8 * 3600);
  // Each wrong code counts once for an address.
  const counted = createRate('codes-counted', 1, 8 * 3600);

  return {
    /**
     * How long somebody at this address has to wait before the next try, in ms; 0: not at all. `sessionId` is the session
     * that their code is right about: where others came in by it from this address, whoever has it needs not wait.
     */
    waitMs: async (address: string, sessionId: SessionId | null = null): Promise<number> => {
      const { near, wide } = addressGroups(address);
      const isTrusted = (await trusted.waitMs(near)) > 0;
      const waitMs = Math.max(
        await each.waitMs(near),
        wide === near ? 0 : await network.waitMs(wide),
        isTrusted ? 0 : await all.waitMs('all'),
      );
      // Who may try without end finds the code of a colleague's session too.
      if (waitMs === 0 || (await stillTrying.take(near)) > 0) return waitMs;
      if (sessionId === null || (await joined.waitMs(`${near} ${sessionId}`)) === 0) return waitMs;
      await stillTrying.giveBack(near);
      return 0;
    },
    /** Counts a wrong code. */
    failed: async (address: string, code: string): Promise<void> => {
      const { near, wide } = addressGroups(address);
      if ((await counted.take(`${near} ${code}`)) > 0) return;
      await Promise.all([each.take(near), network.take(wide), all.take('all')]);
    },
    /** Remembers that somebody at this address had the right code of a session. */
    succeeded: async (address: string, sessionId: SessionId): Promise<void> => {
      const { near } = addressGroups(address);
      await Promise.all([trusted.take(near), joined.take(`${near} ${sessionId}`)]);
    },
  };
}
