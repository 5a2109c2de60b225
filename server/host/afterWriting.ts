/** What follows on the stage when something was written in a document. */
import { forgottenOn } from '../../src/documents/heldDesks.ts';
import { countReady } from '../../src/model/activities/readiness.ts';
import { openRuns } from '../../src/model/activities/registry.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { keptAfter } from '../../src/model/session/retention.ts';
import type { Stage } from '../../src/model/session/stage.ts';
import { deskKey } from '../storage/storage.ts';
import { forget } from './carryOut.ts';
import type { Outcome, SessionMemory } from './sessionMemory.ts';

/** What a written desk changes for all: how many are ready. What came too late for a run that is forgotten goes at once. */
export function afterDesk(memory: SessionMemory, owner: MemberId): Outcome[] {
  memory.readDesks(owner);
  const { stage, vault } = memory.held();
  const { doc } = memory.document(deskKey(owner));
  const forgotten = forgottenOn(doc, stage);
  const outcomes = forgotten.map((run) => forget(memory, deskKey(owner), run));
  if (forgotten.length > 0) memory.readDesks(owner);
  return [...outcomes, memory.setStage(countReady(stage, memory.held().desks, vault))];
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

/** Whether nobody may notice that somebody writes on a desk now: without names, or in what is told without them. */
export function isSealedTight(stage: Stage): boolean {
  return !stage.named || openRuns(stage).some(({ guard }) => guard !== undefined);
}
