/**
 * How our cookies are called. A browser takes a cookie with such a beginning over https alone; the first from this host
 * alone, and then for all of its addresses. Where the server is below a path, its cookies go to nothing else there.
 */
export const hostOnly = '__Host-';
export const secureOnly = '__Secure-';

/** Where people come by https, and the path below which the server is. */
export interface CookieAddress {
  readonly secure: boolean;
  readonly base: string;
}

/** Where a browser sends our cookies, and how. */
export const cookieScope = ({ secure, base }: CookieAddress) => ({ path: base || '/', secure });

/** The name to give a cookie. Where people come by https it is one that no other host of the same domain can set. */
export function safeName(plain: string, { secure, base }: CookieAddress): string {
  return secure ? (base === '' ? hostOnly : secureOnly) + plain : plain;
}
