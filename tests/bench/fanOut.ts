/**
 * How fast an edit reaches the others, and is acknowledged: in one session, and in many at once. Each member makes one edit
 * of about 100 bytes a second and moves a cursor ten times a second. The server is a process of its own, with its database
 * on disk.
 */
import { boardParts } from '../../src/documents/boardDocument.ts';
import { startRealServer } from '../journeys/realServer.ts';
import { createPerson } from '../server/person.ts';
import { atRate } from './atRate.ts';
import { connectBare, type BareConnection } from './bareConnection.ts';
import { percentile, type Bench } from './bench.ts';
import type { ProcessReading } from './processReading.ts';
import { createStopwatch, type Stopwatch } from './stopwatch.ts';

const seconds = 10;

interface Load {
  readonly sessions: number;
  /** In each session. */
  readonly members: number;
}

export interface Writer {
  readonly connection: BareConnection;
  edit(): void;
  readonly acknowledged: readonly number[];
}

/** Takes a seat and connects to the board. */
export async function comeIn(url: string, code: string, name: string, others: Stopwatch): Promise<Writer> {
  const person = createPerson(url);
  await person.join(code, name);
  const sentAt = new Map<number, number>();
  const acknowledged: number[] = [];
  const connection = connectBare(url, person, 'board', {
    onUpdate: (update) => others.hear(person.memberId, update),
    onSaved: (mark) => {
      const at = sentAt.get(mark);
      if (at !== undefined) acknowledged.push(performance.now() - at);
    },
  });
  await connection.synced;
  const { notes } = boardParts(connection.doc);
  return {
    connection,
    acknowledged,
    edit: () => {
      const at = performance.now();
      notes.set(`n-${person.memberId}/text`, `${others.start(person.memberId)} ${'x'.repeat(60)}`);
      sentAt.set(connection.mark(), at);
    },
  };
}

async function measure({ sessions, members }: Load) {
  const server = await startRealServer(new URL('serverProbe.ts', import.meta.url));
  const read = async () => (await server.ask('What do you cost?')) as ProcessReading;
  const others = createStopwatch();
  const writers: Writer[] = [];
  for (let session = 0; session < sessions; session += 1) {
    const host = createPerson(server.url);
    const { code } = await host.open();
    const allowed = await host.command({ type: 'rules.set', addNotes: true });
    if (allowed.status !== 200) throw new Error(`Nobody may write: ${allowed.text}`);
    for (let number = 0; number < members; number += 1)
      writers.push(await comeIn(server.url, code, `Deelnemer ${number}`, others));
  }
  const work = (time: number) =>
    atRate(writers.length, 10, time, (member, turn) => {
      writers[member]?.connection.point(turn % 1_000, 20);
      if ((turn + member) % 10 === 0) writers[member]?.edit();
    });
  await work(1);
  others.reset();
  const before = writers.map(({ acknowledged }) => acknowledged.length);
  await read();
  await work(seconds);
  const { cores } = await read();
  for (const { connection } of writers) connection.close();
  await server.remove();
  const acknowledged = writers.flatMap((writer, index) => writer.acknowledged.slice(before[index]));
  const name = `${sessions} × ${members}`;
  const figure = (what: string, values: readonly number[], part: number) => ({
    name: `${name}: ${what}, p${part * 100}`,
    value: percentile(values, part),
    unit: 'ms',
  });
  return [
    figure('edit → others', others.times, 0.5),
    figure('edit → others', others.times, 0.95),
    figure('edit → acknowledged', acknowledged, 0.5),
    figure('edit → acknowledged', acknowledged, 0.95),
    figure('edit → acknowledged', acknowledged, 0.99),
    { name: `${name}: deliveries measured`, value: others.times.length, unit: '' },
    { name: `${name}: server, busy`, value: cores, unit: 'cores' },
  ];
}

export const fanOutBench: Bench = {
  name: 'fan-out',
  run: async () => [
    ...(await measure({ sessions: 1, members: 30 })),
    ...(await measure({ sessions: 50, members: 10 })),
  ],
};
