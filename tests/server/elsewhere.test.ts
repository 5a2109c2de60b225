import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { createPerson, stageOf } from './person.ts';
import { layTable, seat, type Seated, type Table } from './table.ts';
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
});
afterEach(() => table.leave());

/** Bob looks at something else, or at the table again. */
const look = (elsewhere: boolean) =>
  bob.stage.provider.awareness.setLocalState({ member: bob.memberId, elsewhere });
const pointAt = (x: number) =>
  bob.board.provider.awareness.setLocalState({ member: bob.memberId, cursor: { x, y: 2 }, drag: null });

/** Resolves when what somebody sees of Bob, on one of their connections, is as asked for. */
function until(on: 'stage' | 'board', who: Seated, condition: (state: Record<string, unknown>) => boolean) {
  const { awareness } = who[on].provider;
  return new Promise<void>((resolve) => {
    const check = () => {
      const state = awareness.getStates().get(bob[on].doc.clientID);
      if (state === undefined || !condition(state)) return;
      awareness.off('update', check);
      resolve();
    };
    awareness.on('update', check);
    check();
  });
}
const sees = (who: Seated, elsewhere: boolean) =>
  until('stage', who, (state) => state['elsewhere'] === elsewhere);
const seesAt = (who: Seated, x: number) =>
  until('board', who, (state) => (state['cursor'] as { x: number } | null)?.x === x);
const isEqual = (a: Buffer, b: Buffer) => a.equals(b);

describe('that somebody looks elsewhere', () => {
  it('[D8] is told to facilitators, also to one who comes in later, and ends with the connection', async () => {
    look(true);
    await sees(table.facilitator, true);
    const late = await seat(await returned());
    await sees(late, true);
    look(false);
    await Promise.all([sees(table.facilitator, false), sees(late, false)]);
    const { awareness } = late.stage.provider;
    const gone = new Promise<void>((resolve) => {
      awareness.on('update', () => !awareness.getStates().has(bob.stage.doc.clientID) && resolve());
    });
    bob.stage.close();
    await gone;
    late.leave();
  });

  it('[D8] [D31] leaves nothing in what others receive: no byte, no message more, no number passed over', async () => {
    pointAt(1);
    await Promise.all([table.facilitator, carla].map((who) => seesAt(who, 1)));
    const clockOfBob = () => carla.board.provider.awareness.meta.get(bob.board.doc.clientID)?.clock ?? -1;
    const [clock, heard] = [clockOfBob(), carla.wiretap.frames().length];
    for (const elsewhere of [true, false, true, false, true]) {
      look(elsewhere);
      await sees(table.facilitator, elsewhere);
    }
    pointAt(2);
    await Promise.all([table.facilitator, carla].map((who) => seesAt(who, 2)));
    const between = carla.wiretap.frames().slice(heard);
    expect(between).toHaveLength(1);
    expect(clockOfBob()).toBe(clock + 1);
    expect(carla.wiretap.saw('elsewhere')).toBe(false);
    // The tap of somebody who is told it does hear it.
    expect(table.facilitator.wiretap.saw('elsewhere')).toBe(true);

    const [first, second] = [await greeting(), await greeting(() => look(false))];
    expect(first.every((frame, index) => isEqual(frame, second[index] ?? Buffer.of()))).toBe(true);
    expect(second).toHaveLength(first.length);
  });

  it('[D8] is not told any more to who is no facilitator any more', async () => {
    await table.facilitator.command({
      type: 'member.setRole',
      memberId: carla.memberId,
      role: 'facilitator',
    });
    await carla.stage.until(() => stageOf(carla.stage).members[carla.memberId]?.role === 'facilitator');
    look(true);
    await sees(carla, true);
    // While she is told it, her tap hears it.
    expect(carla.wiretap.saw('elsewhere')).toBe(true);
    await table.facilitator.command({
      type: 'member.setRole',
      memberId: carla.memberId,
      role: 'participant',
    });
    const [from, told] = [carla, table.facilitator].map(({ wiretap }) => wiretap.frames().length);
    look(false);
    await sees(table.facilitator, false);
    pointAt(7);
    await seesAt(carla, 7);
    const heardSince = (who: Seated, since: number | undefined) =>
      Buffer.concat(who.wiretap.frames().slice(since)).includes('elsewhere');
    expect(heardSince(carla, from)).toBe(false);
    expect(heardSince(table.facilitator, told)).toBe(true);
  });

  it('[G11] nobody says it of another, or more than that', async () => {
    const { awareness } = carla.stage.provider;
    awareness.setLocalState({ member: bob.memberId, elsewhere: true });
    awareness.setLocalState({ member: carla.memberId, elsewhere: true, text: 'geheim' });
    const seen = () => table.facilitator.stage.provider.awareness.getStates().get(carla.stage.doc.clientID);
    await new Promise<void>((resolve) => {
      table.facilitator.stage.provider.awareness.on('update', () => seen() !== undefined && resolve());
      if (seen() !== undefined) resolve();
    });
    expect(seen()).toEqual({ member: carla.memberId, elsewhere: true });
  });
});

/** The facilitator in another browser. */
async function returned() {
  const person = createPerson(server.url);
  const token = table.facilitatorUrl.split('#')[1];
  const reply = await person.post('/api/join', { token, name: 'Tweede begeleider' });
  Object.assign(person, { memberId: reply.body['memberId'], sessionId: reply.body['sessionId'] });
  return person;
}

/** What the server says to Carla of the stage and of others when she comes in, after something was done. */
async function greeting(before: () => void = () => {}): Promise<readonly Buffer[]> {
  before();
  await sees(table.facilitator, bob.stage.provider.awareness.getLocalState()?.['elsewhere'] === true);
  const from = carla.wiretap.frames().length;
  const stage = carla.connect('stage');
  await stage.synced;
  await stage.saved();
  stage.close();
  // The receipt tells the time.
  return carla.wiretap.frames().slice(from, -1);
}
