import type { Accepted } from '../../src/model/decide/context.ts';
import { memberOf, type Stage } from '../../src/model/session/stage.ts';
import type { Change } from '../storage/storage.ts';
import { encodeArrangement } from './keptBoardBytes.ts';
import type { Outcome, SessionState } from './sessionState.ts';
import { encodeVault } from './vaultBytes.ts';

/** Whether words that were on the stage are not there any more: withdrawn, corrected or hidden. */
function takesWordsBack(before: Stage, after: Stage): boolean {
  return Object.values(before.answers).some(({ id, text }) => after.answers[id]?.text !== text);
}

function keptBoards({ keeps, letsGo = [] }: Accepted): Change[] {
  const kept: Change[] =
    keeps === undefined
      ? []
      : [{ type: 'board.keep', id: keeps.id, arrangement: encodeArrangement(keeps.arrangement) }];
  return [...kept, ...letsGo.map((id): Change => ({ type: 'board.letGo', id }))];
}

/**
 * Carries an accepted decision out in memory, and gives everything that must be written with it, in one transaction.
 * When words are taken back the stage is compacted, so that they leave the log.
 */
export function carryOut(state: SessionState, decision: Accepted): Outcome {
  if (decision.end === 'delete') return { changes: [{ type: 'session.delete' }], told: [] };
  const before = state.stage();
  const staged = state.setStage(decision.stage);
  const changes: Change[] = [...staged.changes];
  const told = [...staged.told];

  const { deleteAt } = decision.stage;
  if (deleteAt !== before.deleteAt) changes.push({ type: 'session.keep', deleteAt });
  if (decision.authored !== undefined && decision.authored.size > 0) {
    for (const [id, authorship] of decision.authored) state.authorships.set(id, authorship);
    changes.push({ type: 'authorships.add', authorships: decision.authored });
  }
  for (const answerId of decision.withdrawn ?? []) {
    const authorship = state.authorships.get(answerId);
    const discarded = authorship === undefined ? undefined : state.discard(authorship);
    state.authorships.delete(answerId);
    changes.push(...(discarded?.changes ?? []), { type: 'authorship.remove', answerId });
    told.push(...(discarded?.told ?? []));
  }
  for (const memberId of decision.removed ?? []) {
    const member = memberOf(before, memberId);
    const destroyed = member === undefined ? undefined : state.destroyDesk(member);
    changes.push(...(destroyed?.changes ?? []), { type: 'seat.remove', memberId });
    told.push(...(destroyed?.told ?? []));
  }
  if (decision.vault !== undefined) {
    state.vault = decision.vault;
    changes.push({ type: 'vault.set', vault: encodeVault(decision.vault) });
  }
  changes.push(...keptBoards(decision));
  if (decision.newBoard !== undefined) changes.push(...state.renewBoard(decision.newBoard));
  if (decision.end === 'close') {
    state.destroyDesks();
    state.authorships.clear();
    state.writers.clear();
    changes.push({ type: 'desks.destroy' }, { type: 'authorships.destroy' }, { type: 'writers.destroy' });
    changes.push({ type: 'boards.letGo' });
    for (const key of ['board', 'guide', 'report'] as const) changes.push(...state.document(key).compacted());
  }
  if (takesWordsBack(before, decision.stage) || decision.end === 'close')
    changes.push(...state.document('stage').compacted());
  return { changes, told };
}
