import { createHmac, timingSafeEqual } from 'node:crypto';

import { isId, type SessionId } from '../../src/model/ids.ts';

/** The facilitator's private link. Its secret is never stored: it follows from the session and the server's key. */
export interface FacilitatorLinks {
  tokenFor(sessionId: SessionId): string;
  /** The session a token gives access to, or null when it is not one of ours. */
  sessionOf(token: string): SessionId | null;
}

/** Links made with this key. */
export function createFacilitatorLinks(serverKey: Uint8Array): FacilitatorLinks {
  const secretFor = (sessionId: string) =>
    createHmac('sha256', serverKey).update(`facilitator:${sessionId}`).digest('base64url');

  return {
    tokenFor: (sessionId) => `${sessionId}.${secretFor(sessionId)}`,
    sessionOf: (token) => {
      const [sessionId = '', secret = '', ...rest] = token.split('.');
      if (rest.length > 0 || !isId(sessionId)) return null;
      const given = Buffer.from(secret);
      const right = Buffer.from(secretFor(sessionId));
      return given.length === right.length && timingSafeEqual(given, right) ? (sessionId as SessionId) : null;
    },
  };
}
