import { answersAreLocked, type DocumentName } from '../model/access/documents.ts';
import type { MemberId } from '../model/ids.ts';
import { closeCodes } from '../model/protocol.ts';
import type { Reason } from '../model/refusal.ts';
import { memberOf, type Stage } from '../model/session/stage.ts';

/** Why the server refused a write, as far as the stage of now tells. The wire says no more than that it did. */
export function reasonOfRefusal({
  name,
  code,
  stage,
  viewer,
}: {
  readonly name: DocumentName;
  readonly code: number;
  readonly stage: Stage | null;
  readonly viewer: MemberId;
}): Reason {
  if (code === closeCodes.tooBig) return 'too-big';
  if (stage === null) return 'not-allowed';
  if (stage.phase === 'closed' && name !== 'report') return 'session-closed';
  if (name === 'desk' && answersAreLocked(stage)) return 'time-up';
  const may = memberOf(stage, viewer)?.role;
  return name === 'board' && may === 'participant' && stage.boardLocked ? 'board-locked' : 'not-allowed';
}
