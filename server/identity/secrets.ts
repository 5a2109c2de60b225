/** Secrets that are stored nowhere: each follows from what it opens and from the server's own key. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

import { isId, type AnswerId, type SessionId } from '../../src/model/ids.ts';
import { eraserLength } from '../../src/model/session/ownKeys.ts';
import { proofFrom } from '../../src/model/session/code.ts';

/** What follows from the server's own key and from what it is about. */
export const hmacOf = (serverKey: Uint8Array, ...about: readonly string[]) =>
  createHmac('sha256', serverKey).update(about.join(':'));

const hashOf = (text: string) => createHash('sha256').update(text).digest();

/** Whether a secret is the right one, in a time that tells nothing of it, not even how long it is. */
export const isSame = (given: string, right: string): boolean =>
  timingSafeEqual(hashOf(given), hashOf(right));

/** Links of one kind. They follow from a key as well that can be made anew: then all earlier ones are dead. */
export function createSecretLinks(serverKey: Uint8Array, kind: 'facilitator' | 'report') {
  /** `key` is null as long as none was made: that was so for the first facilitators' links. */
  const tokenFor = (sessionId: SessionId, key: string | null): string => {
    const secret = hmacOf(serverKey, kind, sessionId, ...(key === null ? [] : [key]));
    return `${sessionId}.${secret.digest('base64url')}`;
  };
  return {
    tokenFor,
    /** The session that a token says it is for, true or not. */
    sessionOf: (token: string): SessionId | null => {
      const [sessionId = ''] = token.split('.');
      return isId(sessionId) ? (sessionId as SessionId) : null;
    },
    /** Whether a token opens this session now. */
    opens: (token: string, sessionId: SessionId, key: string | null): boolean =>
      isSame(token, tokenFor(sessionId, key)),
  };
}

/**
 * What a participants' link and QR have behind the code. It is too long to guess, so whoever shows it has the link: wrong
 * codes of others never keep them out. With another code it is another; it is no part of the facilitators' key, for an
 * invitation that was mailed must go on working when they make their own link anew.
 */
export function createJoinProofs(serverKey: Uint8Array) {
  const proofFor = (sessionId: SessionId, code: string): string =>
    proofFrom(BigInt(`0x${hmacOf(serverKey, 'join', sessionId, code).digest('hex')}`));
  return {
    proofFor,
    /** Whether this proves that one has the link; `sessionId` is null when no session has that code. */
    proves: (proof: string, sessionId: SessionId | null, code: string): boolean => {
      // Made also where there is no session: how long the answer takes tells nothing.
      const fits = isSame(proof, proofFor(sessionId ?? ('' as SessionId), code));
      return sessionId !== null && fits;
    },
  };
}

/**
 * Erasers: what lets an author take one published answer away, also when the session is closed and nobody knows any more
 * who wrote what. The author gets them while that is still known.
 */
export function createErasers(serverKey: Uint8Array) {
  const tokenFor = (sessionId: SessionId, answerId: AnswerId): string =>
    hmacOf(serverKey, 'erase', sessionId, answerId).digest('base64url').slice(0, eraserLength);
  return {
    tokenFor,
    fits: (token: string, sessionId: SessionId, answerId: AnswerId): boolean =>
      isSame(token, tokenFor(sessionId, answerId)),
  };
}
