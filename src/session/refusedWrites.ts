/** Finds out why the server refused a write: the wire says only that it did, and the stage may still be of before. */
import type { DocumentName } from '../model/access/documents.ts';
import type { MemberId } from '../model/ids.ts';
import type { Reason } from '../model/refusal.ts';
import type { Stage } from '../model/session/stage.ts';
import { reasonOfRefusal } from './reasonOfRefusal.ts';

interface Refused {
  readonly name: DocumentName;
  readonly code: number;
  /** Whether there were edits that the server had not said it has. */
  readonly unsaved: boolean;
}

interface Options {
  readonly viewer: MemberId;
  /** The stage of now; `undefined` while it may still be of before. */
  readonly stageNow: () => Stage | null | undefined;
  readonly onReason: (reason: Reason) => void;
}

export interface RefusedWrites {
  refuse(refused: Refused): void;
  /** The server said of which generation the board is that is shown. */
  learnGeneration(generation: number): void;
  /** Says why, once that can be told. A lock may have been turned while we were away. */
  explain(): void;
}

/** Nothing was refused yet. */
export function createRefusedWrites({ viewer, stageNow, onReason }: Options): RefusedWrites {
  let unexplained: (Refused & { readonly generation: number | null }) | null = null;
  /** Null until the server has said so of this replica. */
  let generation: number | null = null;

  const explain = () => {
    const stage = stageNow();
    if (unexplained === null || stage === undefined) return;
    const { name, code, unsaved } = unexplained;
    if (name === 'board' && generation === null) return;
    const restored = name === 'board' && unexplained.generation !== generation;
    unexplained = null;
    // Everybody is sent away from a board that is put back; only who lost something by it is told so.
    if (restored && !unsaved) return;
    onReason(restored ? 'board-restored' : reasonOfRefusal({ name, code, stage, viewer }));
  };
  return {
    refuse: (refused) => {
      unexplained = { ...refused, generation };
      if (refused.name === 'board') generation = null;
      explain();
    },
    learnGeneration: (number) => {
      generation = number;
      explain();
    },
    explain,
  };
}
