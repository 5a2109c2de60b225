import { createHmac, timingSafeEqual } from 'node:crypto';

import { proofFrom } from '../../src/model/session/code.ts';
import type { SessionId } from '../../src/model/ids.ts';

/**
 * What a participants' link and QR have behind the code. It is too long to guess, so who shows it has the link: wrong codes
 * of others never keep them out. It is stored nowhere. With another code it is another; it is no part of the facilitators'
 * key, for an invitation that was mailed must go on working when they make their own link anew.
 */
export interface JoinProofs {
  proofFor(sessionId: SessionId, code: string): string;
  /** Whether this proves that one has the link; `sessionId` is null when no session has that code. */
  proves(proof: string, sessionId: SessionId | null, code: string): boolean;
}

/** Proofs made with this key of the server. */
export function createJoinProofs(serverKey: Uint8Array): JoinProofs {
  const proofFor = (sessionId: string, code: string) => {
    const digest = createHmac('sha256', serverKey).update(['join', sessionId, code].join(':'));
    return proofFrom(BigInt(`0x${digest.digest('hex')}`));
  };
  return {
    proofFor,
    proves: (proof, sessionId, code) => {
      // Made also where there is no session: how long the answer takes tells nothing.
      const right = Buffer.from(proofFor(sessionId ?? '', code));
      const given = Buffer.from(proof);
      return sessionId !== null && given.length === right.length && timingSafeEqual(given, right);
    },
  };
}
