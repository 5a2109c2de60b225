import type { MemberId } from '../ids.ts';
import { openRuns } from '../activities/registry.ts';
import { memberOf, type Stage } from '../session/stage.ts';

/**
 * `desk` means the viewer's own: there is no name for somebody else's. `guide` holds what the facilitators want to
 * say, and `report` what they change in the report before they share it: both are theirs alone.
 */
export const documentNames = ['stage', 'board', 'desk', 'guide', 'report'] as const;
export type DocumentName = (typeof documentNames)[number];
export type Access = 'none' | 'read' | 'write';

/** The parts of the board that one may be allowed to write in, by the name that each has in its document. */
export const boardPartNames = [
  'places',
  'clusters',
  'members',
  'notes',
  'insights',
  'harvest',
  'minutes',
] as const;
export type BoardPart = (typeof boardPartNames)[number];

const movingParts: readonly BoardPart[] = ['places', 'clusters', 'members'];
const harvestParts: readonly BoardPart[] = ['insights', 'harvest', 'minutes'];

/**
 * The parts of the board that a viewer may write in. Facilitators write everywhere while the session runs; for
 * participants it is what the rules allow, and nothing while the board is locked.
 */
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

/**
 * What a viewer may do with a document. A closed session has no desks, so that an old phone cannot bring an answer's
 * link to its seat back; who waits at the door gets nothing at all.
 */
export function accessTo(document: DocumentName, viewer: MemberId, stage: Stage): Access {
  const member = memberOf(stage, viewer);
  if (member === undefined || !member.admitted) return 'none';
  const closed = stage.phase === 'closed';
  switch (document) {
    case 'stage':
      return 'read';
    case 'desk':
      return member.role === 'observer' || closed ? 'none' : 'write';
    case 'guide':
      if (member.role !== 'facilitator') return 'none';
      return closed ? 'read' : 'write';
    case 'report':
      return member.role === 'facilitator' ? 'write' : 'none';
    case 'board':
      return writableBoardParts(viewer, stage).size > 0 ? 'write' : 'read';
  }
}

/** Whether answers on desks may not change now: the time for writing was up, and the facilitator had chosen that. */
export function answersAreLocked(stage: Stage): boolean {
  return openRuns(stage).some(({ locked }) => locked === true);
}
