/** Sessions made straight in a storage, as big as a bench needs them. */
import { coreDecks } from '../../decks/core.ts';
import { createStageDocument } from '../../server/host/sessionMemory.ts';
import { hashOfToken } from '../../server/identity/seats.ts';
import type { Storage } from '../../server/storage/storage.ts';
import type { MemberId, Random, SessionId } from '../../src/model/ids.ts';
import { openStage } from '../../src/model/session/opening.ts';
import { takeSeat } from '../../src/model/session/roster.ts';
import type { Stage } from '../../src/model/session/stage.ts';
import { emptyVault } from '../../src/model/session/vault.ts';

export const benchToken = 'bench-token';

export interface StoredTable {
  readonly sessionId: SessionId;
  readonly stage: Stage;
  readonly facilitator: MemberId;
  readonly participants: readonly MemberId[];
}

/** A session with a facilitator and participants, whose seats all have the same token. `change` has the last word. */
export async function storeTable(
  storage: Storage,
  random: Random,
  people: number,
  change: (stage: Stage) => Stage = (stage) => stage,
): Promise<StoredTable> {
  const chosen = {
    title: 'Meting',
    facilitatorName: 'Anna',
    municipality: null,
    sizeClass: null,
    date: '2026-11-12',
    deckIds: coreDecks.map(({ id }) => id as string),
    named: false,
    templateId: 'vrij' as const,
    programmeId: 'vrij' as const,
  };
  const opened = openStage(chosen, {
    decks: coreDecks,
    now: Date.now(),
    retentionMs: 1e9,
    minimumGroup: 4,
    random,
  });
  if (!opened.ok) throw new Error(opened.reason);
  let { stage } = opened;
  const members: MemberId[] = [];
  for (let number = 0; number <= people; number += 1) {
    const role = number === 0 ? 'facilitator' : 'participant';
    const taken = takeSeat(
      stage,
      { name: `Deelnemer ${number}`, role },
      { random, desks: new Map(), vault: emptyVault, now: 0 },
    );
    if (!taken.ok) throw new Error(taken.reason);
    stage = taken.stage;
    members.push(taken.member.id);
  }
  stage = change(stage);
  await storage.commit(stage.sessionId, [
    { type: 'session.open', code: stage.code, deleteAt: stage.deleteAt },
    ...createStageDocument(stage).changes,
    ...members.map((memberId) => ({
      type: 'seat.add' as const,
      memberId,
      tokenHash: hashOfToken(benchToken),
    })),
  ]);
  const [facilitator, ...participants] = members;
  if (facilitator === undefined) throw new Error('There is a facilitator');
  return { sessionId: stage.sessionId, stage, facilitator, participants };
}
