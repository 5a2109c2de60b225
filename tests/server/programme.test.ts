import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { MemberId, StepId } from '../../src/model/ids.ts';
import { createPerson, stageOf } from './person.ts';
import { layTable, type Seated, type Table } from './table.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
let table: Table;
let bob: Seated;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  table = await layTable(server, { participants: 1, opening: { programmeId: 'korte-terugblik' } });
  [bob] = table.participants as [Seated];
  await table.facilitator.command({ type: 'member.setRole', memberId: bob.memberId, role: 'facilitator' });
  await table.facilitator.command({ type: 'session.start' });
  for (const { stage } of table.everyone) await stage.until(() => stageOf(stage).programme.current !== null);
});
afterEach(() => table.leave());

const programme = () => stageOf(bob.stage).programme;

describe('the programme', () => {
  it('[C30] moves on once when two facilitators press "next" at the same moment', async () => {
    const { steps, current: from } = programme();
    const [, to, then] = steps.map(({ id }) => id) as [StepId, StepId, StepId];
    const replies = await Promise.all(
      table.everyone.map((person) => person.command({ type: 'step.go', to, from })),
    );
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(replies.find(({ status }) => status === 409)?.body['reason']).toBe('step-moved-on');
    await bob.stage.until(() => programme().current === to);
    // And on it goes from there, for who says where they thought they were.
    expect((await bob.command({ type: 'step.go', to: then, from: to })).status).toBe(200);
  });

  it('[C17] shows who comes in late the step of now, and when it began', async () => {
    const { steps, current: from } = programme();
    const to = steps[1]?.id as StepId;
    server.clock.time += 5 * 60_000;
    await table.facilitator.command({ type: 'step.go', to, from });
    server.clock.time += 60_000;
    const late = createPerson(server.url);
    await late.join(table.code, 'Laat');
    const stage = late.connect('stage');
    await stage.synced;
    expect(stageOf(stage).programme).toMatchObject({ current: to, currentSince: server.clock.time - 60_000 });
    late.leave();
  });

  it('[C19] goes on with the co-facilitator when the facilitator is gone, and the link brings one back', async () => {
    table.facilitator.leave();
    const { steps, current: from } = programme();
    expect((await bob.command({ type: 'step.go', to: steps[1]?.id as StepId, from })).status).toBe(200);
    const carla = createPerson(server.url);
    await carla.join(table.code, 'Carla');
    const seize = { type: 'member.setRole', memberId: carla.memberId, role: 'facilitator' } as const;
    expect((await carla.command(seize)).body['reason']).toBe('not-allowed');
    const back = createPerson(server.url);
    const reply = await back.post('/api/join', {
      token: table.facilitatorUrl.split('#')[1],
      name: 'Anna thuis',
    });
    Object.assign(back, { memberId: reply.body['memberId'] as MemberId, sessionId: bob.sessionId });
    expect((await back.command({ type: 'step.go', to: steps[2]?.id as StepId })).status).toBe(200);
  });
});
