import { createHmac, timingSafeEqual } from 'node:crypto';

import { isId, type SessionId } from '../../src/model/ids.ts';

/**
 * Links with a secret that is stored nowhere: it follows from the session, a key that can be made anew, and the server's
 * own key. With another key every link of before is dead.
 */
export interface SecretLinks {
  /** `key` is null as long as none was made: that was so for the first facilitators' links. */
  tokenFor(sessionId: SessionId, key: string | null): string;
  /** The session that a token says it is for, true or not. */
  sessionOf(token: string): SessionId | null;
  /** Whether a token is the one of now. */
  opens(token: string, sessionId: SessionId, key: string | null): boolean;
}

/** Links of one kind, made with this key of the server. */
export function createSecretLinks(serverKey: Uint8Array, kind: 'facilitator' | 'report'): SecretLinks {
  const tokenFor = (sessionId: SessionId, key: string | null) => {
    const secret = createHmac('sha256', serverKey).update(
      [kind, sessionId, ...(key === null ? [] : [key])].join(':'),
    );
    return `${sessionId}.${secret.digest('base64url')}`;
  };
  return {
    tokenFor,
    sessionOf: (token) => {
      const [sessionId = ''] = token.split('.');
      return isId(sessionId) ? (sessionId as SessionId) : null;
    },
    opens: (token, sessionId, key) => {
      const given = Buffer.from(token);
      const right = Buffer.from(tokenFor(sessionId, key));
      return given.length === right.length && timingSafeEqual(given, right);
    },
  };
}
