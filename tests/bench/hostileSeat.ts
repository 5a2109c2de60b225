/**
 * What one hostile seat at its full limit costs fifty honest sessions. It writes as much as it may in large updates, asks
 * for whole documents that it never reads, floods marks and cursors, and asks for notes. Calm and hostile times take
 * turns within one run, so that what else the machine does is in both.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

import { startRealServer } from '../journeys/realServer.ts';
import { cookieHeader } from '../server/cookieJar.ts';
import { createPerson, type Person } from '../server/person.ts';
import { atRate } from './atRate.ts';
import { percentile, type Bench } from './bench.ts';
import { comeIn, type Writer } from './fanOut.ts';
import type { HostileSeat } from './hostileThread.ts';
import type { ProcessReading } from './processReading.ts';
import { createStopwatch } from './stopwatch.ts';

const sessions = 50;
const members = 4;
const secondsOfTurn = 5;
const turns = 3;

/** The hostile seat in a thread of its own, so that what it costs its own side is not measured. */
function startHostile(url: string, { cookies, sessionId, memberId }: Person): Worker {
  return new Worker(new URL('hostileThread.ts', import.meta.url), {
    workerData: { url, cookie: cookieHeader(cookies), sessionId, memberId } satisfies HostileSeat,
  });
}

export const hostileSeatBench: Bench = {
  name: 'hostile seat',
  run: async () => {
    const server = await startRealServer(new URL('serverProbe.ts', import.meta.url));
    const read = async () => (await server.ask('What do you cost?')) as ProcessReading;
    const others = createStopwatch();
    const writers: Writer[] = [];
    for (let session = 0; session < sessions; session += 1) {
      const host = createPerson(server.url);
      const { code } = await host.open();
      await host.command({ type: 'rules.set', addNotes: true });
      for (let number = 0; number < members; number += 1)
        writers.push(await comeIn(server.url, code, `Deelnemer ${number}`, others));
    }
    const host = createPerson(server.url);
    const { code } = await host.open();
    const mallory = createPerson(server.url);
    await mallory.join(code, 'Mallory');
    const hostile = startHostile(server.url, mallory);

    const calm: number[] = [];
    const under: number[] = [];
    const readings: ProcessReading[] = [];
    const work = async (into: number[]) => {
      others.reset();
      await atRate(writers.length, 10, secondsOfTurn, (member, turn) => {
        writers[member]?.connection.point(turn % 1_000, 20);
        if ((turn + member) % 10 === 0) writers[member]?.edit();
      });
      into.push(...others.times);
    };
    await work([]);
    for (let turn = 0; turn < turns; turn += 1) {
      await work(calm);
      await read();
      hostile.postMessage('begin', []);
      await work(under);
      hostile.postMessage('end', []);
      await once(hostile, 'message');
      readings.push(await read());
    }
    await hostile.terminate();
    for (const { connection } of writers) connection.close();
    await server.remove();
    const most = (of: (reading: ProcessReading) => number) => Math.max(...readings.map(of));
    return [
      { name: 'edit → others without it, p95', value: percentile(calm, 0.95), unit: 'ms' },
      { name: 'edit → others beside a hostile seat, p95', value: percentile(under, 0.95), unit: 'ms' },
      {
        name: 'edit → others beside a hostile seat, p95, of what it is without',
        value: percentile(under, 0.95) / percentile(calm, 0.95),
        unit: '×',
      },
      {
        name: 'server beside a hostile seat, longest stall',
        value: most(({ lateMost }) => lateMost),
        unit: 'ms',
      },
      { name: 'server beside a hostile seat, memory', value: most(({ memory }) => memory) / 1e6, unit: 'MB' },
    ];
  },
};
