/** How often people may join sessions and open them. */
import type { MemberId, SessionId } from '../../src/model/ids.ts';
import { addressGroups } from './clientAddress.ts';
import { giveBackAll, ratesInMemory, takeAll, type MakeRate } from './rate.ts';

/**
 * Keeps a flood of joining from filling session after session. A whole building comes in by one QR within a minute, from one
 * address: so there is room for a full table from each address, and for two such floods in one session.
 */
export function createJoinLimiter(createRate: MakeRate = ratesInMemory) {
  const perMinute = (name: string, points: number) => createRate(`joins-${name}`, points, 60);
  const session = perMinute('session', 240);
  // Less than the session has, so that nobody keeps others out from one address.
  const sessionFromAddress = perMinute('session-address', 120);
  const address = perMinute('address', 600);
  const network = perMinute('network', 1_200);
  const wanted = (from: string, sessionId: SessionId) => {
    const { near, wide } = addressGroups(from);
    return [
      [address, near],
      [network, wide],
      [sessionFromAddress, `${near} ${sessionId}`],
      [session, sessionId],
    ] as const;
  };
  return {
    /** Counts somebody who takes a seat in a session, and gives 0; or how long they must wait, in ms. */
    take: (from: string, sessionId: SessionId) => takeAll(wanted(from, sessionId)),
    /** The seat was refused: it counts for nothing. */
    giveBack: (from: string, sessionId: SessionId) => giveBackAll(wanted(from, sessionId)),
  };
}

const hourSeconds = 3600;
/** An address has room for so many browsers that open as much as one may. */
const browsersPerAddress = 3;
/** A seat that somebody has had for long was not made up for this, so all of those together may have more. */
const longSeatedFactor = 4;
const networkFactor = 10;

/** The browser that opens a session, as far as a request shows it. */
export interface Opener {
  readonly address: string;
  /** The seats that its cookies prove. */
  readonly seats: readonly MemberId[];
  /** One of these that is older than an hour; null when none is. */
  readonly longSeated: MemberId | null;
}

/** How old a seat must be to show that its browser was not made up for this. */
export const longSeatedMs = hourSeconds * 1000;

/**
 * Keeps an address from filling the disk with sessions, and one browser from using up what all at its address may open. A
 * browser is known by its seats. A browser that throws those away counts with all at the address that have none; one that
 * has had a seat for more than an hour does not, and goes on whatever they do.
 * `perHour` is for an address; `now` is in epoch ms.
 */
export function createOpeningLimiter(
  perHour: number,
  now: () => number,
  createRate: MakeRate = ratesInMemory,
) {
  const perBrowser = createRate('openings-browser', Math.ceil(perHour / browsersPerAddress), hourSeconds);
  const ratesFor = (factor: number) => ({
    own: createRate(`openings-address-${factor}`, perHour * factor, hourSeconds),
    around: createRate(`openings-network-${factor}`, perHour * factor * networkFactor, hourSeconds),
  });
  const [newcomers, longSeated] = [ratesFor(1), ratesFor(longSeatedFactor)];
  /** Which browser got the seats of the last hour by opening a session, oldest first. */
  const given = new Map<MemberId, { readonly browser: string; readonly at: number }>();
  let strangers = 0;

  const browserOf = (opener: Opener) => {
    for (const [seat, { at }] of given) {
      if (now() - at < longSeatedMs) break;
      given.delete(seat);
    }
    const opened = opener.seats.map((seat) => given.get(seat)).find((known) => known !== undefined);
    return opened?.browser ?? opener.longSeated ?? `stranger ${(strangers += 1)}`;
  };

  return {
    /** Counts a session that is opened, when `waitMs` is 0; else it gives how long to wait before one can be, in ms. */
    take: async (opener: Opener) => {
      const { near, wide } = addressGroups(opener.address);
      const browser = browserOf(opener);
      const { own, around } = opener.longSeated === null ? newcomers : longSeated;
      const waitMs = await takeAll([
        [perBrowser, browser],
        [own, near],
        [around, wide],
      ]);
      return { waitMs, opened: (seat: MemberId) => void given.set(seat, { browser, at: now() }) };
    },
  };
}
