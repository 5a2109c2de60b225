import { getCookie, setCookie } from 'hono/cookie';

import type { MemberId } from '../../src/model/ids.ts';
import { seatCookiePrefix } from '../../src/model/protocol.ts';
import type { Services } from '../services.ts';
import type { RequestContext } from './context.ts';

/** Browsers keep no cookie longer than 400 days. */
const longestSeconds = 400 * 24 * 3600;

/** Gives the browser the proof of a seat, for as long as the session is kept. */
export function giveSeatCookie(
  c: RequestContext,
  { address, clock }: Services,
  seat: { readonly memberId: MemberId; readonly token: string; readonly until: number },
): void {
  const seconds = Math.ceil((seat.until - clock.now()) / 1000);
  setCookie(c, seatCookiePrefix + seat.memberId, seat.token, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    secure: address.secure,
    maxAge: Math.max(1, Math.min(longestSeconds, seconds)),
  });
}

/** Gives the browser the proof that it showed for a longer time. */
export function renewSeatCookie(
  c: RequestContext,
  services: Services,
  seat: { readonly memberId: MemberId; readonly until: number },
): void {
  const token = getCookie(c, seatCookiePrefix + seat.memberId);
  if (token !== undefined) giveSeatCookie(c, services, { ...seat, token });
}
