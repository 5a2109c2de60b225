import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { CardId } from '../../src/model/deck.ts';
import { stageOf } from './person.ts';
import { layTable, type Seated, type Table } from './table.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
let table: Table;
let bob: Seated;
let carla: Seated;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  table = await layTable(server, { participants: 2 });
  [bob, carla] = table.participants as [Seated, Seated];
  await table.facilitator.command({ type: 'hand.deal', count: 2 });
  for (const { stage } of table.everyone) await stage.until(() => stageOf(stage).deal !== null);
});
afterEach(() => table.leave());

async function handOf(person: Seated): Promise<CardId[]> {
  const hands = (await person.me()).body['hands'] as Record<string, CardId[]>;
  expect(Object.keys(hands).filter((id) => id !== person.memberId)).toEqual([]);
  return hands[person.memberId] ?? [];
}

/** What a member hears from now on: everybody has heard the names of all cards before. */
function listen(person: Seated) {
  const from = person.wiretap.frames().length;
  return (text: string) => Buffer.concat(person.wiretap.frames().slice(from)).includes(text);
}

describe('a hand of cards', () => {
  it('[D30] is told to its holder alone', async () => {
    const [bobs, carlas] = [await handOf(bob), await handOf(carla)];
    expect([...bobs, ...carlas]).toHaveLength(4);
    expect(new Set([...bobs, ...carlas]).size).toBe(4);
    expect(await handOf(table.facilitator)).toEqual([]);
    for (const one of bobs) expect(carlas).not.toContain(one);
  });

  it('[D30] can be swapped from and laid back without anybody seeing it', async () => {
    const heard = [listen(carla), listen(table.facilitator)];
    const before = JSON.stringify(stageOf(carla.stage));
    const [first, second] = await handOf(bob);
    if (first === undefined || second === undefined) throw new Error('Two cards were dealt');
    expect((await bob.command({ type: 'hand.swap', cardId: first })).status).toBe(200);
    expect((await bob.command({ type: 'hand.putBack', cardId: second })).status).toBe(200);
    const after = await handOf(bob);
    expect(after).toHaveLength(1);
    await Promise.all([carla.stage.saved(), table.facilitator.stage.saved()]);
    for (const saw of heard) for (const id of [first, second, ...after]) expect(saw(id), id).toBe(false);
    expect(JSON.stringify(stageOf(carla.stage))).toBe(before);
    expect((await carla.command({ type: 'hand.swap', cardId: first })).body['reason']).toBe('not-in-hand');
    // What is laid on the table, the same taps do hear.
    const [played] = after as [CardId];
    await bob.command({ type: 'hand.play', cardId: played });
    for (const { stage } of [carla, table.facilitator])
      await stage.until(() => stageOf(stage).played.includes(played));
    for (const saw of heard) expect(saw(played)).toBe(true);
  });

  it('[D30] shows which card is laid on the table, and not who laid it there', async () => {
    const heard = listen(carla);
    const [cardId] = (await handOf(bob)) as [CardId];
    await bob.command({ type: 'hand.play', cardId });
    await carla.stage.until(() => stageOf(carla.stage).played.includes(cardId));
    expect(heard(cardId)).toBe(true);
    expect(heard(bob.memberId)).toBe(false);
    // What somebody does under their own name, that tap does hear.
    await bob.command({ type: 'member.raise' });
    await carla.stage.until(() => stageOf(carla.stage).raised.includes(bob.memberId));
    expect(heard(bob.memberId)).toBe(true);
  });

  it('[D30] is taken by who came in later, for themselves', async () => {
    expect((await table.facilitator.command({ type: 'hand.take' })).status).toBe(200);
    expect(await handOf(table.facilitator)).toHaveLength(2);
    const others = { type: 'hand.take', memberId: bob.memberId } as const;
    expect((await carla.command(others)).body['reason']).toBe('not-allowed');
  });
});
