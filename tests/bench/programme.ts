/**
 * A hundred members through the whole programme "Drie kennisbronnen", compressed in time but at the rates at which
 * people write and point. The server is a process of its own, with its database on disk; all members share another.
 */
import type { StepActivity } from '../../src/model/programme/stepActivity.ts';
import { startRealServer } from '../journeys/realServer.ts';
import { createPerson } from '../server/person.ts';
import { percentile, type Bench } from './bench.ts';
import { crowdedTable, joinAtOnce, type CrowdedTable } from './crowdedTable.ts';
import { watchProcess, type ProcessReading } from './processReading.ts';
import { discuss, fetchNotes, harvest, vote, write } from './programmeSteps.ts';
import { sitDown } from './simulatedMember.ts';
import { createStopwatch } from './stopwatch.ts';

/** With the facilitator, who takes part. */
const size = 100;

const figure = (name: string, value: number, unit = 'ms') => ({ name: `1 × ${size}: ${name}`, value, unit });
const spread = (name: string, values: readonly number[]) =>
  [0.5, 0.95, 0.99].map((part) => figure(`${name}, p${part * 100}`, percentile(values, part)));
const highest = (values: readonly number[]) => Math.max(...values);

/** What one step of the programme took of the server, and of the process in which all members are. */
interface Visit {
  readonly activity: StepActivity;
  readonly server: ProcessReading;
  readonly members: ProcessReading;
}

interface Played {
  readonly visits: readonly Visit[];
  readonly revealed: readonly number[];
  readonly voted: readonly number[];
  readonly closed: number;
}

/** From the first step to the last, and closes. */
async function play(table: CrowdedTable, readServer: () => Promise<ProcessReading>): Promise<Played> {
  const visits: Visit[] = [];
  const revealed: number[] = [];
  const voted: number[] = [];
  const readMembers = watchProcess();
  for (const { id, activity } of table.stage().programme.steps) {
    await table.steer({ type: 'step.go', to: id, from: table.stage().programme.current });
    await table.until(({ programme }) => programme.current === id);
    const { spotlight } = table.stage();
    if (activity === 'write' && spotlight !== null) revealed.push(await write(table, spotlight));
    if (activity === 'vote' && spotlight !== null) voted.push(await vote(table, spotlight));
    if (activity === 'discuss') await discuss(table);
    if (activity === 'harvest') await harvest(table);
    visits.push({ activity, server: await readServer(), members: readMembers() });
  }
  const closed = await table.steerUntilSeen({ type: 'session.close' }, 'closed');
  return { visits, revealed, voted, closed };
}

function processFigures(visits: readonly Visit[], activity: StepActivity, where: string) {
  const there = visits.filter((visit) => visit.activity === activity);
  return (['server', 'members'] as const).flatMap((who) => {
    const name = who === 'server' ? 'server' : 'all members in one process';
    return [
      figure(`${name}, busy in the ${where}`, highest(there.map((visit) => visit[who].cores)), 'cores'),
      figure(`${name}, late in the ${where}, p99`, highest(there.map((visit) => visit[who].lateP99))),
    ];
  });
}

export const programmeBench: Bench = {
  name: 'programme',
  run: async () => {
    const server = await startRealServer(new URL('serverProbe.ts', import.meta.url));
    const read = async () => (await server.ask('What do you cost?')) as ProcessReading;
    const times = { others: createStopwatch(), acknowledged: [] as number[] };

    const facilitator = createPerson(server.url);
    const { code } = await facilitator.open({ programmeId: 'drie-kennisbronnen', named: false });
    const stage = facilitator.connect('stage');
    await stage.synced;
    const alone = await sitDown(server.url, facilitator, times);
    const empty = await read();
    const joined = await joinAtOnce(server.url, code, size - 1, times);
    const full = await read();
    const table = crowdedTable(facilitator, stage, [alone, ...joined.members]);
    const { visits, revealed, voted, closed } = await play(table, read);
    const atEnd = await read();
    const notes = await fetchNotes(table);

    for (const member of table.members) member.leave();
    facilitator.leave();
    await server.remove();
    const stalls = [full, ...visits.map((visit) => visit.server), atEnd].map(({ lateMost }) => lateMost);
    return [
      figure(`${size - 1} join at once, all synced`, highest(joined.took)),
      ...spread('edit → others', times.others.times),
      figure('deliveries measured', times.others.times.length, ''),
      ...spread('desk → acknowledged', times.acknowledged),
      figure('reveal, on the last screen', highest(revealed)),
      figure('vote closed, on the last screen', highest(voted)),
      figure('session closed, on the last screen', closed),
      figure('notes fetched by all at once', notes),
      ...processFigures(visits, 'discuss', 'discussion'),
      ...processFigures(visits, 'vote', 'vote'),
      figure('server, longest stall until closed', highest(stalls)),
      figure('server, memory with one member', empty.memory / 1e6, 'MB'),
      figure('server, memory per member', (full.memory - empty.memory) / 1e3 / (size - 1), 'kB'),
      figure('server, memory at the end', atEnd.memory / 1e6, 'MB'),
    ];
  },
};
