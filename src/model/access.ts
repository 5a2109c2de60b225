import type { MemberId } from './ids.ts';
import { memberOf, type Stage } from './stage.ts';

export type DocumentName = 'stage' | 'board' | 'desk';
export type Access = 'none' | 'read' | 'write';

/**
 * What a viewer may do with a document. `desk` means the viewer's own: there is no name for somebody else's.
 * A closed session has no desks, so that an old phone cannot bring an answer's link to its seat back.
 */
export function accessTo(document: DocumentName, viewer: MemberId, stage: Stage): Access {
  const member = memberOf(stage, viewer);
  if (member === undefined) return 'none';
  if (document === 'stage') return 'read';
  if (document === 'desk') return member.role === 'observer' || stage.phase === 'closed' ? 'none' : 'write';
  if (member.role === 'observer' || stage.phase === 'closed') return 'read';
  return stage.boardLocked && member.role !== 'facilitator' ? 'read' : 'write';
}
