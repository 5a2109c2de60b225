import type { Accepted } from '../../src/model/decide/context.ts';
import { deskKey, type Change } from '../storage/storage.ts';
import type { SessionState, StageChange } from './sessionState.ts';

/**
 * Carries an accepted decision out in memory, and gives everything that must be written with it, in one transaction.
 * `answer.withdraw` and `answer.correct` also compact the stage, so that the words taken back leave the log.
 */
export function carryOut(state: SessionState, decision: Accepted): StageChange {
  if (decision.end === 'delete') return { changes: [{ type: 'session.delete' }], update: null };
  const before = state.stage();
  const { changes: stageChanges, update } = state.setStage(decision.stage);
  const changes: Change[] = [...stageChanges];

  if (decision.authored !== undefined && decision.authored.size > 0) {
    for (const [id, authorship] of decision.authored) state.authorships.set(id, authorship);
    changes.push({ type: 'authorships.add', authorships: decision.authored });
  }
  if (decision.withdrawn !== undefined) {
    state.authorships.delete(decision.withdrawn);
    changes.push({ type: 'authorship.remove', answerId: decision.withdrawn });
  }
  for (const memberId of decision.removed ?? []) {
    if (state.desks.has(memberId)) changes.push({ type: 'document.destroy', document: deskKey(memberId) });
    state.destroyDesk(memberId);
    changes.push({ type: 'seat.remove', memberId });
  }
  if (decision.vault !== undefined) state.vault = decision.vault;
  if (decision.end === 'close') {
    state.destroyDesks();
    state.authorships.clear();
    state.writers.clear();
    changes.push({ type: 'desks.destroy' }, { type: 'authorships.destroy' }, { type: 'writers.destroy' });
    changes.push(...state.document('board').compacted());
  }
  const wordsTakenBack = Object.entries(before.answers).some(([id, { text }]) => {
    const after = decision.stage.answers[id as keyof typeof decision.stage.answers];
    return after?.text !== text;
  });
  if (wordsTakenBack || decision.end === 'close') changes.push(...state.document('stage').compacted());
  return { changes, update };
}
