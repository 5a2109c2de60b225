import { isId, type SessionId } from '../../src/model/ids.ts';
import { hashOfToken, newSeatToken, type HeldSeat } from './seats.ts';

/** Long enough to walk to another device, short enough that a photo of a screen is worth nothing. */
const validMs = 5 * 60_000;

type Seat = Pick<HeldSeat, 'sessionId' | 'memberId'>;

/**
 * Links with which the holder of a seat takes a second device to the table. Each works once, for five minutes, and the
 * newest of a seat alone. They are in the memory of the node that hosts the session: a restart ends them. `now` is in epoch
 * ms.
 */
export function createDeviceLinks(now: () => number) {
  const links = new Map<string, { readonly seat: Seat; readonly expiresAt: number }>();
  const keyOf = (hash: Uint8Array) => Buffer.from(hash).toString('base64url');

  return {
    /** A new link for this seat, in the place of any other. */
    make: (seat: Seat) => {
      for (const [key, link] of links)
        if (link.expiresAt <= now() || link.seat.memberId === seat.memberId) links.delete(key);
      const token = `${seat.sessionId}.${newSeatToken().token}`;
      const expiresAt = now() + validMs;
      links.set(keyOf(hashOfToken(token)), { seat, expiresAt });
      return { token, expiresAt };
    },
    /** The session that a link says it is for, true or not. */
    sessionOf: (token: string): SessionId | null => {
      const [sessionId = ''] = token.split('.');
      return isId(sessionId) ? (sessionId as SessionId) : null;
    },
    /** The seat that a link is for; null when it is over, used, or made up. After this it does not work again. */
    take: (token: string): Seat | null => {
      const key = keyOf(hashOfToken(token));
      const link = links.get(key);
      links.delete(key);
      return link !== undefined && link.expiresAt > now() ? link.seat : null;
    },
  };
}
