/** How a server knows a session again that left it, and gives one that comes in an id of its own. */
import type { MemberId, SessionId } from '../../src/model/ids.ts';
import type { Home } from '../../src/model/session/vault.ts';
import { hmacOf, isSame } from '../identity/secrets.ts';

/** The homes of one server. */
export function createHomes(serverKey: Uint8Array) {
  const proofOf = ({ sessionId, fingerprint, by }: Omit<Home, 'proof'>) =>
    hmacOf(serverKey, 'home', sessionId, fingerprint, by).digest('base64url');
  return {
    /**
     * What goes along with a session of this server, so that it can come home. `fingerprint`: its own now; `by`: the
     * facilitator who takes it along.
     */
    homeOf: (sessionId: SessionId, fingerprint: string, by: MemberId): Home => ({
      sessionId,
      fingerprint,
      by,
      proof: proofOf({ sessionId, fingerprint, by }),
    }),
    /** How other servers know a session of this one. Who knows its id, as each member does, cannot say this. */
    nameOf: (sessionId: SessionId): string => hmacOf(serverKey, 'away', sessionId).digest('base64url'),
    /** Whether this server said so itself. */
    isFromHere: ({ proof, ...home }: Home): boolean => isSame(proof, proofOf(home)),
    /** The id here of a session that its own server calls so: the same each time, and none that a stranger could aim at. */
    idFor: (from: string): SessionId =>
      `s-${hmacOf(serverKey, 'from', from).digest('hex').slice(0, 24)}` as SessionId,
  };
}
