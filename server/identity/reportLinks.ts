import { createHmac, timingSafeEqual } from 'node:crypto';

import { isId, type SessionId } from '../../src/model/ids.ts';

/** Links to the report of a session. Each follows from the session, the key it was shared with and the server's own key. */
export interface ReportLinks {
  tokenFor(sessionId: SessionId, reportKey: string): string;
  /** The session that a token says it is for, true or not. */
  sessionOf(token: string): SessionId | null;
  /** Whether a token is the one that the report is shared with now. */
  opens(token: string, sessionId: SessionId, reportKey: string): boolean;
}

/** Links made with this key. */
export function createReportLinks(serverKey: Uint8Array): ReportLinks {
  const tokenFor = (sessionId: SessionId, reportKey: string) => {
    const secret = createHmac('sha256', serverKey).update(`report:${sessionId}:${reportKey}`);
    return `${sessionId}.${secret.digest('base64url')}`;
  };
  return {
    tokenFor,
    sessionOf: (token) => {
      const [sessionId = ''] = token.split('.');
      return isId(sessionId) ? (sessionId as SessionId) : null;
    },
    opens: (token, sessionId, reportKey) => {
      const given = Buffer.from(token);
      const right = Buffer.from(tokenFor(sessionId, reportKey));
      return given.length === right.length && timingSafeEqual(given, right);
    },
  };
}
