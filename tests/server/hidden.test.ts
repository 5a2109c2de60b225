import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { createMemoryStorage } from '../../server/storage/memory.ts';
import type { AnswerId } from '../../src/model/ids.ts';
import { createPerson, stageOf } from './person.ts';
import { handIn, layTable, type Seated, type Table } from './table.ts';
import { startTestServer, type TestServer } from './testServer.ts';

const storage = createMemoryStorage();
let server: TestServer;
let table: Table;
let bob: Seated;
let carla: Seated;
let answerId: AnswerId;
beforeAll(async () => {
  server = await startTestServer({ storage });
});
afterAll(() => server.close());
beforeEach(async () => {
  table = await layTable(server, { participants: 2, opening: { named: false } });
  [bob, carla] = table.participants as [Seated, Seated];
  const roundId = await table.openRound();
  await handIn(bob, roundId, 'canary-hurtful');
  await table.facilitator.command({ type: 'round.reveal', roundId });
  const { stage } = table.facilitator;
  await stage.until(() => Object.keys(stageOf(stage).answers).length === 1);
  [answerId] = Object.keys(stageOf(stage).answers) as [AnswerId];
});
afterEach(() => table.leave());

async function hide(): Promise<void> {
  const reply = await table.facilitator.command({ type: 'answer.hide', answerId, because: 'hurtful' });
  expect(reply.status).toBe(200);
  for (const { stage } of table.everyone) await stage.until(() => answerId in stageOf(stage).hidden);
}

describe('a hidden answer', () => {
  it('[D7] is seen by its author, with the reason, and by facilitators; from others not a byte', async () => {
    // Before it was hidden, everybody's tap heard it.
    await carla.stage.until(() => answerId in stageOf(carla.stage).answers);
    expect(carla.wiretap.saw('canary-hurtful')).toBe(true);
    await hide();
    const late = createPerson(server.url);
    await late.join(table.code, 'Laat');
    for (const document of ['stage', 'board', 'desk'] as const) await late.connect(document).synced;
    const { sessionId } = late;
    for (const path of ['me', 'notes.md', 'notes.html']) await late.get(`/api/sessions/${sessionId}/${path}`);
    expect(late.wiretap.saw('canary-hurtful')).toBe(false);
    expect(late.wiretap.saw('hurtful')).toBe(false);
    // That it is hidden, that tap does hear.
    expect(late.wiretap.saw(answerId)).toBe(true);
    expect((await carla.me()).body['hidden']).toEqual({});
    for (const person of [bob, table.facilitator])
      expect((await person.me()).body['hidden']).toMatchObject({
        [answerId]: { because: 'hurtful', answer: { text: 'canary-hurtful', author: null } },
      });
    for (const { wiretap } of [bob, table.facilitator]) expect(wiretap.saw('"hurtful"')).toBe(true);
    expect((await table.facilitator.get(`/api/sessions/${sessionId}/notes.md`)).text).not.toContain('canary');
    late.leave();
  });

  it('[D7] leaves the log of the stage', async () => {
    const isInLog = async () => {
      const stored = await storage.loadDocument(bob.sessionId, 'stage');
      const kept = [stored?.snapshot?.state ?? [], ...(stored?.tail ?? []).map(({ update }) => update)];
      return Buffer.concat(kept.map((bytes) => Buffer.from(bytes))).includes('canary-hurtful');
    };
    expect(await isInLog()).toBe(true);
    await hide();
    expect(await isInLog()).toBe(false);
  });

  it('[D7] comes back unharmed, also after a restart', async () => {
    const before = stageOf(table.facilitator.stage).answers;
    await hide();
    const again = await startTestServer({ storage });
    const facilitator = createPerson(again.url);
    const { memberId, sessionId, cookies } = table.facilitator;
    Object.assign(facilitator, { memberId, sessionId });
    for (const [name, value] of cookies) facilitator.cookies.set(name, value);
    expect((await facilitator.me()).body['hidden']).toHaveProperty(answerId);
    expect((await facilitator.command({ type: 'answer.show', answerId })).status).toBe(200);
    const stage = facilitator.connect('stage');
    await stage.synced;
    expect(stageOf(stage).answers).toEqual(before);
    expect(stageOf(stage).hidden).toEqual({});
    expect((await facilitator.me()).body['hidden']).toEqual({});
    facilitator.leave();
    await again.close();
  });
});
