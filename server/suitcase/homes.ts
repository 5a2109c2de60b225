/** How a server knows a session again that left it, and gives one that comes in an id of its own. */
import { createHmac, timingSafeEqual } from 'node:crypto';

import type { SessionId } from '../../src/model/ids.ts';
import type { Home } from '../../src/model/session/vault.ts';

/** The homes of one server. */
export function createHomes(serverKey: Uint8Array) {
  const hmac = (...about: readonly string[]) =>
    createHmac('sha256', serverKey).update(about.join(':')).digest('base64url');
  const proofOf = ({ sessionId, was }: Pick<Home, 'sessionId' | 'was'>) => hmac('home', sessionId, was);
  return {
    /** What goes along with a session of this server, so that it can come home. `was`: what it adds up to now. */
    homeOf: (sessionId: SessionId, was: string): Home => ({
      sessionId,
      was,
      proof: proofOf({ sessionId, was }),
    }),
    /** Whether this server said so itself. */
    isFromHere: ({ proof, ...home }: Home): boolean => {
      const [given, right] = [Buffer.from(proof), Buffer.from(proofOf(home))];
      return given.length === right.length && timingSafeEqual(given, right);
    },
    /** The id here of a session of another server: the same each time, and none that a stranger could aim at. */
    idFor: (from: SessionId): SessionId =>
      `s-${Buffer.from(hmac('from', from), 'base64url').toString('hex').slice(0, 24)}` as SessionId,
  };
}
