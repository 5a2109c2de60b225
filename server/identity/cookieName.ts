import { seatCookiePrefix } from '../../src/model/protocol.ts';

/** A browser takes a cookie with such a name from this host alone, over https alone. */
const hostOnly = '__Host-';

/**
 * Under which names a browser may hold the proof of a seat, the one to write first. Where people come by https that is one
 * which no other host of the same domain can set; the other was written by earlier versions, or before there was https.
 */
export function cookieNames(memberId: string, secure: boolean): readonly string[] {
  const plain = seatCookiePrefix + memberId;
  return secure ? [hostOnly + plain, plain] : [plain];
}

/** Whose seat a cookie is about; null when it is about none. */
export function memberInName(name: string): string | null {
  const plain = name.startsWith(hostOnly) ? name.slice(hostOnly.length) : name;
  return plain.startsWith(seatCookiePrefix) ? plain.slice(seatCookiePrefix.length) : null;
}
