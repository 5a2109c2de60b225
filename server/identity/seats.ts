/** Seats, and the tokens in cookies that prove them. The role is not in them: it is on the stage, and can change. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

import { parse } from 'hono/utils/cookie';

import { isId, type MemberId, type SessionId } from '../../src/model/ids.ts';
import { seatCookiePrefix } from '../../src/model/protocol.ts';
import type { Storage } from '../storage/storage.ts';
import { hostOnly, safeName, secureOnly, type CookieAddress } from './cookieName.ts';

/** A browser that sends more seats than this has not got them from us. */
const maxSeats = 120;
/** A new token of 256 random bits, and what to keep of it. */
export function newSeatToken(): { readonly token: string; readonly hash: Uint8Array } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOfToken(token) };
}

/** A token has so many random bits that one round of a plain hash cannot be undone. */
export function hashOfToken(token: string): Uint8Array {
  return createHash('sha256').update(token).digest();
}

/**
 * Under which names a browser may hold the proof of a seat, the one to write first. Where people come by https that is one
 * which no other host of the same domain can set; the other was written by earlier versions, or before there was https.
 */
export function cookieNames(memberId: string, address: CookieAddress): readonly string[] {
  const plain = seatCookiePrefix + memberId;
  return [...new Set([safeName(plain, address), plain])];
}

/** Whose seat a cookie is about; null when it is about none. */
function memberInName(name: string): string | null {
  const plain = name.replace(new RegExp(`^(?:${hostOnly}|${secureOnly})`), '');
  return plain.startsWith(seatCookiePrefix) ? plain.slice(seatCookiePrefix.length) : null;
}

export interface HeldSeat {
  readonly sessionId: SessionId;
  readonly memberId: MemberId;
  /** Of the token that proves it: each device has one of its own. */
  readonly tokenHash: Uint8Array;
}

/** Seats as a storage knows them. */
export function createSeats(storage: Storage, address: CookieAddress) {
  async function provenBy(
    cookies: Readonly<Record<string, string>>,
    memberId: MemberId,
  ): Promise<HeldSeat | null> {
    for (const name of cookieNames(memberId, address)) {
      const token = cookies[name];
      const seat = token === undefined ? null : await storage.seat(memberId);
      if (token === undefined || seat === null) continue;
      const tokenHash = hashOfToken(token);
      if (seat.tokenHashes.some((known) => timingSafeEqual(known, tokenHash)))
        return { sessionId: seat.sessionId, memberId, tokenHash };
    }
    return null;
  }

  return {
    /** The seat of this member, when the cookies prove it. */
    held: async (cookieHeader = '', memberId: unknown): Promise<HeldSeat | null> =>
      isId(memberId) ? provenBy(parse(cookieHeader), memberId as MemberId) : null,
    /** All seats the cookies prove. */
    all: async (cookieHeader = ''): Promise<HeldSeat[]> => {
      const cookies = parse(cookieHeader);
      const members = new Set(Object.keys(cookies).map(memberInName).filter(isId));
      const seats = await Promise.all(
        [...members].slice(0, maxSeats).map((memberId) => provenBy(cookies, memberId as MemberId)),
      );
      return seats.filter((seat) => seat !== null);
    },
  };
}
