/** What follows on the stage when something was written in a document. */
import { countReady } from '../../src/model/activities/readiness.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { keptAfter } from '../../src/model/session/retention.ts';
import type { Outcome, SessionMemory } from './sessionMemory.ts';

/** What a written desk changes for all: how many are ready. */
export function afterDesk(memory: SessionMemory, owner: MemberId): Outcome {
  memory.readDesks(owner);
  const { stage, desks, vault } = memory.held();
  return memory.setStage(countReady(stage, desks, vault));
}

/** Keeps the session the whole time again after something was written in it. */
export function keepLonger(
  memory: SessionMemory,
  { now, retentionMs }: { now: number; retentionMs: number },
): Outcome {
  const before = memory.stage();
  const kept = keptAfter(before, now, retentionMs);
  if (kept === before) return { changes: [], told: [] };
  const { changes, told } = memory.setStage(kept);
  return { changes: [...changes, { type: 'session.keep', deleteAt: kept.deleteAt }], told };
}
