/** Which parts of the board somebody may write in, and why not in the others. */
import { emptyBoard, type Board } from '../board/board.ts';
import type { MemberId } from '../ids.ts';
import { memberOf, type Stage } from '../session/stage.ts';

/** The parts of the board that one may be allowed to write in, by the name that each has in its document. */
export type BoardPart = keyof Board;
export const boardPartNames = Object.keys(emptyBoard) as BoardPart[];

const movingParts: readonly BoardPart[] = ['places', 'clusters', 'members'];
const harvestParts: readonly BoardPart[] = ['insights', 'harvest', 'minutes'];

/** The parts of the board that a viewer may write in. Participants: what the rules allow, while it is not locked. */
export function writableBoardParts(viewer: MemberId, stage: Stage): ReadonlySet<BoardPart> {
  const member = memberOf(stage, viewer);
  if (member === undefined || !member.admitted || member.role === 'observer' || stage.phase === 'closed')
    return new Set();
  if (member.role === 'facilitator') return new Set(boardPartNames);
  if (stage.boardLocked) return new Set();
  const { moveItems, addNotes, editHarvest } = stage.rules;
  return new Set([
    ...(moveItems ? movingParts : []),
    ...(addNotes ? (['notes'] as const) : []),
    ...(editHarvest ? harvestParts : []),
  ]);
}

export type WhyClosed = 'closed' | 'observer' | 'locked' | 'rules';

/** Why a viewer may not write in a part of the board; null when they may. */
export function whyClosed(part: BoardPart, viewer: MemberId, stage: Stage): WhyClosed | null {
  if (writableBoardParts(viewer, stage).has(part)) return null;
  if (stage.phase === 'closed') return 'closed';
  if (memberOf(stage, viewer)?.role === 'observer') return 'observer';
  return stage.boardLocked ? 'locked' : 'rules';
}
