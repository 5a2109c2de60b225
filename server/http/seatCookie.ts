import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

import type { MemberId } from '../../src/model/ids.ts';
import { cookieNames } from '../identity/seats.ts';
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
  const [name = '', ...earlier] = cookieNames(seat.memberId, address.secure);
  // Two proofs of one seat would go on as two.
  for (const old of earlier) if (getCookie(c, old) !== undefined) deleteCookie(c, old, { path: '/' });
  setCookie(c, name, seat.token, {
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
  const token = cookieNames(seat.memberId, services.address.secure)
    .map((name) => getCookie(c, name))
    .find((value) => value !== undefined);
  if (token !== undefined) giveSeatCookie(c, services, { ...seat, token });
}
