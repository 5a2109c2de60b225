/**
 * Keeps a flood of joining from filling session after session. A whole building comes in by one QR within a minute, from one
 * address: so there is room for a full table from each address, and for two such floods in one session.
 */
import type { SessionId } from '../../src/model/ids.ts';
import { addressGroups } from './addressGroup.ts';
import { createQuota, giveBackAll, takeAll } from './quota.ts';

const seconds = 60;
const inSession = 240;
/** Less than the session has, so that nobody keeps others out from one address. */
const inSessionFromAddress = 120;
const fromAddress = 600;
const fromNetwork = 1_200;

export interface JoinLimiter {
  /** Counts somebody who takes a seat in a session, and gives 0; or how long they must wait, in ms. */
  take(address: string, sessionId: SessionId): Promise<number>;
  /** The seat was refused: it counts for nothing. */
  giveBack(address: string, sessionId: SessionId): Promise<void>;
}

/** A limiter that has seen nobody join yet. */
export function createJoinLimiter(): JoinLimiter {
  const session = createQuota(inSession, seconds);
  const here = createQuota(inSessionFromAddress, seconds);
  const each = createQuota(fromAddress, seconds);
  const network = createQuota(fromNetwork, seconds);
  const wanted = (address: string, sessionId: SessionId) => {
    const { near, wide } = addressGroups(address);
    return [
      [each, near],
      [network, wide],
      [here, `${near} ${sessionId}`],
      [session, sessionId],
    ] as const;
  };
  return {
    take: (address, sessionId) => takeAll(wanted(address, sessionId)),
    giveBack: (address, sessionId) => giveBackAll(wanted(address, sessionId)),
  };
}
