import { writableBoardParts } from '../../model/access/boardParts.ts';
import type { MemberId } from '../../model/ids.ts';
import { memberOf, type Stage } from '../../model/session/stage.ts';

export type ReadOnlyReason = 'closed' | 'observer' | 'locked' | 'rules';

/** Why somebody cannot write the harvest, or null when they can. Who may move things may not for that write here. */
export function readOnlyReason(viewer: MemberId, stage: Stage): ReadOnlyReason | null {
  if (writableBoardParts(viewer, stage).has('harvest')) return null;
  if (stage.phase === 'closed') return 'closed';
  if (memberOf(stage, viewer)?.role === 'observer') return 'observer';
  return stage.boardLocked ? 'locked' : 'rules';
}
