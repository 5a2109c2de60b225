/** Access to documents: which a member may read, and which and where they may write. */
import type { MemberId } from '../ids.ts';
import { openRuns } from '../activities/registry.ts';
import { isAnswerKey } from '../session/desk.ts';
import { memberOf, type Stage } from '../session/stage.ts';
import { writableBoardParts } from './boardParts.ts';

/**
 * `desk` means the viewer's own: there is no name for somebody else's. `guide` holds what the facilitators want to
 * say, and `report` what they change in the report before they share it: both are theirs alone.
 */
export const documentNames = ['stage', 'board', 'desk', 'guide', 'report'] as const;
export type DocumentName = (typeof documentNames)[number];
export type Access = 'none' | 'read' | 'write';

/** What a viewer may do with a document. A closed session has no desks: no old phone can say whose an answer is. */
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

/** Whether something may change in a shared type of a document; under a key, where the type has keys. */
export type MayChange = (part: string, key: string | null) => boolean;

/** Where in a document a viewer may change something now, if they may write in it at all. */
export function placesOpenTo(document: DocumentName, viewer: MemberId, stage: Stage): MayChange {
  switch (document) {
    case 'stage':
      return () => false;
    case 'guide':
    case 'report':
      return () => true;
    case 'board': {
      const parts: ReadonlySet<string> = writableBoardParts(viewer, stage);
      return (part) => parts.has(part);
    }
    case 'desk': {
      const locked = answersAreLocked(stage);
      return (_part, key) => !locked || key === null || !isAnswerKey(key);
    }
  }
}
