/** Which seats a request's cookies prove. The role is never in them: it is on the stage, and can change. */
import { timingSafeEqual } from 'node:crypto';

import { parse } from 'hono/utils/cookie';

import { isId, type MemberId, type SessionId } from '../../src/model/ids.ts';
import type { Storage } from '../storage/storage.ts';
import { cookieNames, memberInName } from './cookieName.ts';
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

/** Seats as a storage knows them. `secure`: people come by https. */
export function createSeats(storage: Storage, secure: boolean): Seats {
  async function proven(memberId: MemberId, token: string): Promise<HeldSeat | null> {
    const seat = await storage.seat(memberId);
    if (seat === null) return null;
    const hash = hashOfToken(token);
    const matches = seat.tokenHashes.some((known) => timingSafeEqual(known, hash));
    return matches ? { sessionId: seat.sessionId, memberId, tokenHash: hash } : null;
  }

  async function provenBy(
    cookies: Readonly<Record<string, string>>,
    memberId: MemberId,
  ): Promise<HeldSeat | null> {
    for (const name of cookieNames(memberId, secure)) {
      const token = cookies[name];
      const seat = token === undefined ? null : await proven(memberId, token);
      if (seat !== null) return seat;
    }
    return null;
  }

  return {
    held: async (cookieHeader = '', memberId) =>
      isId(memberId) ? provenBy(parse(cookieHeader), memberId as MemberId) : null,
    all: async (cookieHeader = '') => {
      const cookies = parse(cookieHeader);
      const members = new Set(Object.keys(cookies).map(memberInName).filter(isId));
      const seats = await Promise.all(
        [...members].slice(0, maxSeats).map((memberId) => provenBy(cookies, memberId as MemberId)),
      );
      return seats.filter((seat) => seat !== null);
    },
  };
}
