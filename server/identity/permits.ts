/**
 * Permits: proof in a cookie that a browser may do one kind of thing until a moment. Nothing else is in it, and the server
 * keeps nothing of it. It follows from the server key, so that every node knows its own and those of others.
 */
import { hmacOf, isSame } from './secrets.ts';

/**
 * Permits of one kind. `by` is what they were given for, such as a key in the settings: with another, all earlier ones are
 * worth nothing. `now` is in epoch ms.
 */
export function createPermits(serverKey: Uint8Array, kind: string, by: string, now: () => number) {
  const about = hmacOf(serverKey, 'permits', kind, by).digest();
  const permitUntil = (until: number): string =>
    `${until}.${hmacOf(about, String(until)).digest('base64url')}`;
  return {
    /** A permit that holds for so many ms from now. */
    give: (forMs: number): { readonly permit: string; readonly until: number } => {
      const until = now() + forMs;
      return { permit: permitUntil(until), until };
    },
    /** Until when a permit holds; null when it holds no longer, or was never given. */
    holdsUntil: (permit: string | undefined): number | null => {
      const until = /^\d{1,15}\./.test(permit ?? '') ? Number.parseInt(permit ?? '', 10) : 0;
      return permit !== undefined && until > now() && isSame(permit, permitUntil(until)) ? until : null;
    },
  };
}
