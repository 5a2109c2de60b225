/**
 * Keeps an address from filling the disk with sessions, and one browser from using up what all at its address may open. A
 * browser is known by its seats. Who throws those away counts with everybody at the address who has none; who has had a seat
 * for more than an hour does not, and goes on whatever they do.
 */
import type { MemberId } from '../../src/model/ids.ts';
import { addressGroups } from './addressGroup.ts';
import { createQuota, takeAll } from './quota.ts';

const hourSeconds = 3600;
/** An address has room for so many browsers that open as much as one may. */
const browsersPerAddress = 3;
/** Who has had a seat for long cannot have made it up for this, so together they may have more. */
const longSeatedFactor = 4;
const networkFactor = 10;

/** Who opens a session, as far as a request shows it. */
export interface Opener {
  readonly address: string;
  /** The seats that its cookies prove. */
  readonly seats: readonly MemberId[];
  /** One of these that is older than an hour; null when none is. */
  readonly longSeated: MemberId | null;
}

export interface OpeningLimiter {
  /** Counts a session that is opened; or how long to wait before one can be, in ms. */
  take(opener: Opener): Promise<{ ok: true; opened(seat: MemberId): void } | { ok: false; waitMs: number }>;
}

/** How old a seat must be to show that its browser was not made up for this. */
export const longSeatedMs = hourSeconds * 1000;

/** A limiter that has seen no session opened yet. `perHour` is for an address; `now` is in epoch ms. */
export function createOpeningLimiter(perHour: number, now: () => number): OpeningLimiter {
  const perBrowser = createQuota(Math.ceil(perHour / browsersPerAddress), hourSeconds);
  const newcomers = createQuota(perHour, hourSeconds);
  const newcomersAround = createQuota(perHour * networkFactor, hourSeconds);
  const others = createQuota(perHour * longSeatedFactor, hourSeconds);
  const othersAround = createQuota(perHour * longSeatedFactor * networkFactor, hourSeconds);
  /** Which browser got the seats of the last hour by opening a session, oldest first. */
  const given = new Map<MemberId, { readonly browser: string; readonly at: number }>();
  let strangers = 0;

  const browserOf = ({ seats, longSeated }: Opener) => {
    for (const [seat, { at }] of given) {
      if (now() - at < longSeatedMs) break;
      given.delete(seat);
    }
    const opened = seats.map((seat) => given.get(seat)).find((known) => known !== undefined);
    return opened?.browser ?? longSeated ?? `stranger ${(strangers += 1)}`;
  };

  return {
    take: async (opener) => {
      const { near, wide } = addressGroups(opener.address);
      const browser = browserOf(opener);
      const [own, around] =
        opener.longSeated === null ? [newcomers, newcomersAround] : [others, othersAround];
      const waitMs = await takeAll([
        [perBrowser, browser],
        [own, near],
        [around, wide],
      ]);
      if (waitMs > 0) return { ok: false, waitMs };
      return { ok: true, opened: (seat) => void given.set(seat, { browser, at: now() }) };
    },
  };
}
