/** Finds out why the server refused a write: the wire says only that it did, and the stage here may still be an old one. */
import { answersAreLocked, type DocumentName } from '../model/access/documents.ts';
import type { MemberId } from '../model/ids.ts';
import { closeCodes } from '../model/protocol.ts';
import type { Reason } from '../model/refusal.ts';
import { memberOf, type Stage } from '../model/session/stage.ts';

interface Refused {
  readonly name: DocumentName;
  readonly code: number;
}

/** Why the server refused a write, as far as the present stage tells. */
export function reasonOfRefusal({ name, code }: Refused, stage: Stage | null, viewer: MemberId): Reason {
  if (code === closeCodes.tooBig) return 'too-big';
  if (stage === null) return 'not-allowed';
  if (stage.phase === 'closed' && name !== 'report') return 'session-closed';
  if (name === 'desk' && answersAreLocked(stage)) return 'time-up';
  const role = memberOf(stage, viewer)?.role;
  return name === 'board' && role === 'participant' && stage.boardLocked ? 'board-locked' : 'not-allowed';
}

/** Nothing was refused yet. `stageNow` gives undefined while the stage may still be an old one. */
export function createRefusedWrites(
  viewer: MemberId,
  stageNow: () => Stage | null | undefined,
  onReason: (reason: Reason) => void,
) {
  let unexplained: (Refused & { readonly unsaved: boolean; readonly generation: number | null }) | null =
    null;
  /** Null until the server has said so of this replica. */
  let generation: number | null = null;

  const explain = () => {
    const stage = stageNow();
    if (unexplained === null || stage === undefined) return;
    const refused = unexplained;
    if (refused.name === 'board' && generation === null) return;
    const restored = refused.name === 'board' && refused.generation !== generation;
    unexplained = null;
    // Everybody is sent away from a board that is put back. Only somebody who lost something by it is told so.
    if (restored && !refused.unsaved) return;
    onReason(restored ? 'board-restored' : reasonOfRefusal(refused, stage, viewer));
  };
  return {
    /** `unsaved`: there were edits of which the server had not said that it has them. */
    refuse: (refused: Refused & { readonly unsaved: boolean }) => {
      unexplained = { ...refused, generation };
      if (refused.name === 'board') generation = null;
      explain();
    },
    /** The server said which generation of the board is shown. */
    learnGeneration: (number: number) => {
      generation = number;
      explain();
    },
    /** Says why, once that can be told. A lock may have been turned while we were away. */
    explain,
  };
}
