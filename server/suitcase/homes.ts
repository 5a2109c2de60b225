/** How a server knows a session again that left it, and gives one that comes in an id of its own. */
import type { SessionId } from '../../src/model/ids.ts';
import type { Home } from '../../src/model/session/vault.ts';
import { hmacOf, isSame } from '../identity/secrets.ts';

/** The homes of one server. */
export function createHomes(serverKey: Uint8Array) {
  const proofOf = ({ sessionId, fingerprint }: Omit<Home, 'proof'>) =>
    hmacOf(serverKey, 'home', sessionId, fingerprint).digest('base64url');
  return {
    /** What goes along with a session of this server, so that it can come home. `fingerprint`: its own now. */
    homeOf: (sessionId: SessionId, fingerprint: string): Home => ({
      sessionId,
      fingerprint,
      proof: proofOf({ sessionId, fingerprint }),
    }),
    /** Whether this server said so itself. */
    isFromHere: ({ proof, ...home }: Home): boolean => isSame(proof, proofOf(home)),
    /** The id here of a session of another server: the same each time, and none that a stranger could aim at. */
    idFor: (from: SessionId): SessionId =>
      `s-${hmacOf(serverKey, 'from', from).digest('hex').slice(0, 24)}` as SessionId,
  };
}
