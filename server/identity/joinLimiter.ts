/**
 * Keeps a flood of joining from filling session after session. A whole building comes in by one QR within a minute, from one
 * address: so there is room for a full table from each address, and for two such floods in one session.
 */
import type { SessionId } from '../../src/model/ids.ts';
import { addressGroups } from './clientAddress.ts';
import { createRate, giveBackAll, takeAll } from './rate.ts';

/** A limiter that has seen nobody join yet. */
export function createJoinLimiter() {
  const perMinute = (points: number) => createRate(points, 60);
  const session = perMinute(240);
  // Less than the session has, so that nobody keeps others out from one address.
  const sessionFromAddress = perMinute(120);
  const address = perMinute(600);
  const network = perMinute(1_200);
  const wanted = (from: string, sessionId: SessionId) => {
    const { near, wide } = addressGroups(from);
    return [
      [address, near],
      [network, wide],
      [sessionFromAddress, `${near} ${sessionId}`],
      [session, sessionId],
    ] as const;
  };
  return {
    /** Counts somebody who takes a seat in a session, and gives 0; or how long they must wait, in ms. */
    take: (from: string, sessionId: SessionId) => takeAll(wanted(from, sessionId)),
    /** The seat was refused: it counts for nothing. */
    giveBack: (from: string, sessionId: SessionId) => giveBackAll(wanted(from, sessionId)),
  };
}
