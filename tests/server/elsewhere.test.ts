import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Connection } from './person.ts';
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
});
afterEach(() => table.leave());

const show = (elsewhere: boolean, x = 1) =>
  bob.board.provider.awareness.setLocalState({
    member: bob.memberId,
    cursor: { x, y: 2 },
    drag: null,
    elsewhere,
  });

/** Resolves when somebody sees of Bob what is asked for. */
const until = ({ provider }: Connection, condition: (state: Record<string, unknown>) => boolean) =>
  new Promise<void>((resolve) => {
    const check = () => {
      const state = provider.awareness.getStates().get(bob.board.doc.clientID);
      if (state === undefined || !condition(state)) return;
      provider.awareness.off('update', check);
      resolve();
    };
    provider.awareness.on('update', check);
    check();
  });
const at = (x: number) => (state: Record<string, unknown>) => (state['cursor'] as { x: number }).x === x;

describe('that somebody looks elsewhere', () => {
  it('[D8] is told to facilitators, and to nobody else, not even by a sign of life', async () => {
    show(false);
    await Promise.all([table.facilitator, carla].map(({ board }) => until(board, at(1))));
    let signs = 0;
    carla.board.provider.awareness.on('update', () => {
      signs += 1;
    });
    show(true);
    await until(table.facilitator.board, ({ elsewhere }) => elsewhere === true);
    expect(signs).toBe(0);
    show(false);
    await until(table.facilitator.board, ({ elsewhere }) => elsewhere === false);
    show(true, 5);
    await Promise.all([table.facilitator, carla].map(({ board }) => until(board, at(5))));
    expect(signs).toBe(1);
    expect(carla.wiretap.saw('elsewhere')).toBe(false);

    const [late, steering] = [carla.connect('board'), table.facilitator.connect('board')];
    await Promise.all([until(late, at(5)), until(steering, ({ elsewhere }) => elsewhere === true)]);
    expect(carla.wiretap.saw('elsewhere')).toBe(false);
  });

  it('[D8] is not told any more to who is no facilitator any more', async () => {
    await table.facilitator.command({
      type: 'member.setRole',
      memberId: carla.memberId,
      role: 'facilitator',
    });
    show(true);
    await until(carla.board, ({ elsewhere }) => elsewhere === true);
    await table.facilitator.command({
      type: 'member.setRole',
      memberId: carla.memberId,
      role: 'participant',
    });
    const from = carla.wiretap.frames().length;
    show(false, 7);
    await until(carla.board, at(7));
    expect(Buffer.concat(carla.wiretap.frames().slice(from)).includes('elsewhere')).toBe(false);
  });
});
