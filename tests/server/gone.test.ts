import { afterEach, describe, expect, it } from 'vitest';

import { goneAfterMs } from '../../src/model/session/gone.ts';
import { memberOf, openRound } from '../../src/model/session/stage.ts';
import { createPerson, stageOf, type Connection, type Person } from './person.ts';
import { handIn, layTable, type Seated, type Table } from './table.ts';
import { metricsToken, startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
let table: Table;
afterEach(async () => {
  table.leave();
  await server.close();
});

const sinceOf = (who: Person, on: Connection) => memberOf(stageOf(on), who.memberId)?.goneSince;

/** How many connections the server has. */
async function connections(): Promise<number> {
  const response = await fetch(`${server.url}/metrics`, {
    headers: { Authorization: `Bearer ${metricsToken}` },
  });
  return Number(/^kennistafel_connections (\d+)$/m.exec(await response.text())?.[1]);
}

/** Somebody closes their browser, and is away for long enough. */
async function goes(who: Seated): Promise<number> {
  const before = await connections();
  who.leave();
  while ((await connections()) > before - 3);
  const at = server.clock.time;
  server.clock.time += goneAfterMs;
  server.notice();
  return at;
}

describe('somebody without a connection', () => {
  it('[T40] is shown as gone after twenty seconds, and since when, and is here again as soon as they are back', async () => {
    server = await startTestServer();
    table = await layTable(server, { participants: 2 });
    const [bob] = table.participants as [Seated];
    const { stage } = table.facilitator;
    server.clock.time += 2 * goneAfterMs;
    const at = await goes(bob);
    await stage.until(() => sinceOf(bob, stage) !== undefined);
    expect(sinceOf(bob, stage)).toBe(at);
    expect(sinceOf(table.facilitator, stage)).toBeUndefined();
    server.clock.time += goneAfterMs;
    server.notice();
    expect(sinceOf(bob, stage)).toBe(at);

    await bob.connect('stage').synced;
    await stage.until(() => sinceOf(bob, stage) === undefined);
  });

  it('[T40] takes the guests along whom they write for', async () => {
    server = await startTestServer();
    table = await layTable(server, { participants: 2 });
    const [bob] = table.participants as [Seated];
    await bob.command({ type: 'member.seatBeside', name: 'Gerda' });
    const roundId = await table.openRound();
    const { stage } = table.facilitator;
    await stage.until(() => stageOf(stage).rounds[roundId]?.of === 3);
    await goes(bob);
    await stage.until(() => stageOf(stage).rounds[roundId]?.of === 1);
  });

  it('[T41] holds up nobody: with names the count is of those who are here, and of what was handed in', async () => {
    server = await startTestServer();
    table = await layTable(server, { participants: 3 });
    const [bob, carla, dewi] = table.participants as [Seated, Seated, Seated];
    const roundId = await table.openRound();
    const { stage } = table.facilitator;
    const count = () => {
      const { laid, of } = openRound(stageOf(stage)) ?? { of: -1 };
      return `${laid} of ${of}`;
    };
    await handIn(carla, roundId, 'van Carla');
    await stage.until(() => count() === '1 of 3');
    await goes(bob);
    await stage.until(() => count() === '1 of 2');
    // What Carla handed in counts, also when she has gone.
    await goes(carla);
    await handIn(dewi, roundId, 'van Dewi');
    await stage.until(() => count() === '2 of 2');
    await bob.connect('stage').synced;
    await stage.until(() => count() === '2 of 3');
  });

  it('[T41] changes no count without names', async () => {
    server = await startTestServer({ minimumGroup: 4 });
    table = await layTable(server, { participants: 5, opening: { named: false } });
    const roundId = await table.openRound();
    const { stage } = table.facilitator;
    const [bob] = table.participants as [Seated];
    const before = stageOf(stage).rounds[roundId];
    await goes(bob);
    await stage.until(() => sinceOf(bob, stage) !== undefined);
    expect(stageOf(stage).rounds[roundId]).toEqual(before);
  });

  it('[T40] stays where they were when the session is closed', async () => {
    server = await startTestServer();
    table = await layTable(server, { participants: 2 });
    const [bob] = table.participants as [Seated];
    await table.facilitator.command({ type: 'session.close' });
    await goes(bob);
    const reader = createPerson(server.url);
    await reader.join(table.code, 'Scherm', 'observer');
    const read = reader.connect('stage');
    await read.synced;
    expect(sinceOf(bob, read)).toBeUndefined();
    reader.leave();
  });
});
