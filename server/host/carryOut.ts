import { clearDesk, forgetRun } from '../../src/documents/heldDesks.ts';
import { applyDecision, type Deed } from '../../src/model/decide/applyDecision.ts';
import type { Accepted } from '../../src/model/decide/context.ts';
import type { RunId } from '../../src/model/ids.ts';
import { deskKey, type Change, type DocumentKey } from '../storage/storage.ts';
import { encodeArrangement } from './keptBoardBytes.ts';
import type { Outcome, SessionMemory } from './sessionMemory.ts';
import { encodeVault } from './vaultBytes.ts';

const stored = (...changes: readonly Change[]): Outcome => ({ changes, told: [] });

/** Takes a run off a desk document. The log is compacted also where nothing is left: it was there before it was taken back. */
export function forget(memory: SessionMemory, key: DocumentKey, run: RunId): Outcome {
  const { changes, told } = memory.edit(key, (doc) => forgetRun(doc, run));
  const document = memory.document(key);
  return { changes: [...changes, ...(document.isCompact() ? [] : document.compacted())], told };
}

/** What one deed comes to, in memory and in storage. */
function done(memory: SessionMemory, deed: Deed): Outcome {
  switch (deed.type) {
    case 'stage.write':
      return memory.setStage(deed.stage);
    case 'document.compact':
      return stored(...memory.document(deed.document).compacted());
    case 'board.renew':
      return stored(...memory.renewBoard(deed.board));
    case 'board.keep':
      return stored({ ...deed, arrangement: encodeArrangement(deed.arrangement) });
    case 'vault.set':
      return stored({ ...deed, vault: encodeVault(deed.vault) });
    case 'desk.clear': {
      const key = deskKey(deed.owner);
      if (deed.guest === null && deed.answer === null) return stored(memory.destroy(key));
      const { changes, told } = memory.edit(key, (doc) => clearDesk(doc, deed));
      return { changes: [...changes, ...memory.document(key).compacted()], told };
    }
    case 'desk.forget':
      return forget(memory, deskKey(deed.owner), deed.run);
    case 'session.close':
      memory.destroyDesks();
      memory.writers.clear();
      return stored(
        { type: 'desks.destroy' },
        { type: 'authorships.destroy' },
        { type: 'writers.destroy' },
        { type: 'boards.letGo' },
      );
    case 'board.letGo':
    case 'seat.remove':
    case 'authorships.add':
    case 'authorship.remove':
    case 'session.keep':
    case 'session.delete':
      return stored(deed);
  }
}

/** Carries an accepted decision out in memory, and gives everything that must be written with it, in one transaction. */
export function carryOut(memory: SessionMemory, decision: Accepted): Outcome {
  const { held, deeds } = applyDecision(memory.held(), decision);
  const outcomes = deeds.map((deed) => done(memory, deed));
  memory.hold(held);
  return {
    changes: outcomes.flatMap(({ changes }) => changes),
    told: outcomes.flatMap(({ told }) => told),
  };
}
