import type { AnswerId, DeskAnswerId, MemberId } from '../model/ids.ts';
import { actsFor, memberOf } from '../model/session/stage.ts';
import type { LocalEngine } from './localEngine.ts';
import type { SessionState } from './state.ts';

type Known = Pick<SessionState, 'authored' | 'hands' | 'hidden' | 'pending'>;

/** What only one seat may know of a session in this browser, as `GET /me` tells of one on the server. */
export function knownToSeat(engine: LocalEngine, seat: MemberId): Known {
  const { stage, vault, authorships } = engine.held();
  const steers = memberOf(stage, seat)?.role === 'facilitator';
  const authored: Record<AnswerId, DeskAnswerId> = {};
  for (const [id, { memberId, deskAnswerId }] of authorships)
    if (actsFor(stage, seat, memberId)) authored[id] = deskAnswerId;
  const mine = (id: string) => actsFor(stage, seat, id as MemberId);
  return {
    authored,
    hands: Object.fromEntries(Object.entries(vault.hands).filter(([id]) => mine(id))),
    hidden: Object.fromEntries(
      Object.entries(vault.hidden).filter(([id]) => steers || Object.hasOwn(authored, id)),
    ),
    pending: Object.fromEntries(Object.entries(vault.pending).filter(([id]) => Object.hasOwn(authored, id))),
  };
}
