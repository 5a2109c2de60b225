/** How long a reveal takes: fifty desks of twenty answers, from the command until all of it is on disk. */
import * as Y from 'yjs';

import { systemClock } from '../../server/clock.ts';
import { openSessionHost } from '../../server/host/openSessionHost.ts';
import { createPause } from '../../server/storage/pause.ts';
import { openSqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import { deskKey } from '../../server/storage/storage.ts';
import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { newDeskAnswerId, newRoundId } from '../../src/model/ids.ts';
import type { Stage } from '../../src/model/session/stage.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { temporaryFolder } from '../server/temporaryFolder.ts';
import { percentile, type Bench } from './bench.ts';
import { storeTable } from './storedSession.ts';

const desks = 50;
const answers = 20;
const turns = 7;

async function revealOnce(seed: number): Promise<number> {
  const random = seededRandom(seed);
  const storage = openSqliteStorage(`${temporaryFolder().path}/bench.db`);
  const roundId = newRoundId(random);
  const openRound = (stage: Stage): Stage => {
    const cardId = stage.cards[0]?.id;
    if (cardId === undefined) throw new Error('There are cards');
    const round = {
      id: roundId,
      cardId,
      state: 'open',
      locked: false,
      order: 0,
      ready: 0,
      of: 0,
      readyMembers: [],
    } as const;
    return { ...stage, phase: 'table', spotlight: cardId, rounds: { [roundId]: round } };
  };
  const { sessionId, facilitator, participants, stage } = await storeTable(storage, random, desks, openRound);
  const cardId = stage.rounds[roundId]?.cardId;
  for (const memberId of participants) {
    const doc = new Y.Doc();
    const editor = createDeskEditor(doc);
    if (cardId === undefined) throw new Error('A round is open');
    for (let number = 0; number < answers; number += 1)
      editor.handIn({
        id: newDeskAnswerId(random),
        roundId,
        cardId,
        text: random.text(100),
        source: 'experience',
      });
    const update = Y.encodeStateAsUpdate(doc);
    await storage.commit(sessionId, [{ type: 'append', document: deskKey(memberId), seq: 1, update }]);
  }
  const host = await openSessionHost(sessionId, {
    pause: createPause(storage),
    storage,
    clock: systemClock,
    random,
    log: () => {},
    retentionMs: 86_400_000,
  });
  const start = performance.now();
  const result = await host?.command(facilitator, { type: 'round.reveal', roundId });
  const took = performance.now() - start;
  if (result?.ok !== true || Object.keys(host?.stage().answers ?? {}).length !== desks * answers)
    throw new Error('The reveal did not happen');
  await storage.close();
  return took;
}

export const revealBench: Bench = {
  name: 'reveal',
  run: async () => {
    const times: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) times.push(await revealOnce(turn));
    return [
      {
        name: `reveal of ${desks} desks × ${answers} answers, durable`,
        value: percentile(times, 0.5),
        unit: 'ms',
      },
    ];
  },
};
