import { createHmac, timingSafeEqual } from 'node:crypto';

import type { AnswerId, SessionId } from '../../src/model/ids.ts';
import { eraserLength } from '../../src/model/session/ownKeys.ts';

/**
 * Erasers: what lets an author take one published answer away, also when the session is closed and nobody knows any more
 * who wrote what. The author gets them while that is still known; nothing about them is stored.
 */
export interface Erasers {
  tokenFor(sessionId: SessionId, answerId: AnswerId): string;
  fits(token: string, sessionId: SessionId, answerId: AnswerId): boolean;
}

/** Erasers made with this key. */
export function createErasers(serverKey: Uint8Array): Erasers {
  const tokenFor = (sessionId: SessionId, answerId: AnswerId) =>
    createHmac('sha256', serverKey)
      .update(`erase:${sessionId}:${answerId}`)
      .digest('base64url')
      .slice(0, eraserLength);
  return {
    tokenFor,
    fits: (token, sessionId, answerId) => {
      const given = Buffer.from(token);
      const right = Buffer.from(tokenFor(sessionId, answerId));
      return given.length === right.length && timingSafeEqual(given, right);
    },
  };
}
