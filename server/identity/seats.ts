/** Which seats a request's cookies prove. The role is never in them: it is on the stage, and can change. */
import { timingSafeEqual } from 'node:crypto';

import { parse } from 'hono/utils/cookie';

import { isId, type MemberId, type SessionId } from '../../src/model/ids.ts';
import { seatCookiePrefix } from '../../src/model/protocol.ts';
import type { Storage } from '../storage/storage.ts';
import { hashOfToken } from './seatToken.ts';

/** A browser that sends more seats than this has not got them from us. */
const maxSeats = 120;

export interface HeldSeat {
  readonly sessionId: SessionId;
  readonly memberId: MemberId;
  /** Of the token that proves it: each device has one of its own. */
  readonly tokenHash: Uint8Array;
}

export interface Seats {
  /** The seat of this member, when the cookies prove it. */
  held(cookieHeader: string | undefined, memberId: unknown): Promise<HeldSeat | null>;
  /** All seats the cookies prove. */
  all(cookieHeader: string | undefined): Promise<HeldSeat[]>;
}

/** Seats as a storage knows them. */
export function createSeats(storage: Storage): Seats {
  async function proven(memberId: MemberId, token: string): Promise<HeldSeat | null> {
    const seat = await storage.seat(memberId);
    if (seat === null) return null;
    const hash = hashOfToken(token);
    const matches = seat.tokenHashes.some((known) => timingSafeEqual(known, hash));
    return matches ? { sessionId: seat.sessionId, memberId, tokenHash: hash } : null;
  }

  return {
    held: async (cookieHeader = '', memberId) => {
      if (!isId(memberId)) return null;
      const name = seatCookiePrefix + memberId;
      const token = parse(cookieHeader, name)[name];
      return token === undefined ? null : proven(memberId as MemberId, token);
    },
    all: async (cookieHeader = '') => {
      const cookies = Object.entries(parse(cookieHeader)).filter(([name]) =>
        name.startsWith(seatCookiePrefix),
      );
      const seats = await Promise.all(
        cookies.slice(0, maxSeats).map(async ([name, token]) => {
          const memberId = name.slice(seatCookiePrefix.length);
          return isId(memberId) ? proven(memberId as MemberId, token) : null;
        }),
      );
      return seats.filter((seat) => seat !== null);
    },
  };
}
