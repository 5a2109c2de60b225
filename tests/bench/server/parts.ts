/** What is measured of a server: passing on, coming in together, and what a session costs in which nothing happens. */
import type { RealServer } from '../../journeys/realServer.ts';
import { atRate } from '../atRate.ts';
import { percentile, type Figure } from '../bench.ts';
import { watchProcess, type ProcessReading } from '../processReading.ts';
import { createStopwatch } from '../stopwatch.ts';
import type { BenchMember, Delivered } from './member.ts';
import type { Seat, Target } from './targets.ts';

const cursorsPerSecond = 10;
const warmUpSeconds = 2;
const seconds = 6;
const idleSessions = 1_000;
/** After this a session is quiet. */
const quietMs = 75_000;
/** As a server needs at most to notice that nobody is there any more. */
const forgottenMs = 100_000;

const read = async (server: RealServer, question = 'What do you cost?') =>
  (await server.ask(question)) as ProcessReading;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const readLoad = watchProcess();
const nobody = (): Delivered => ({ edits: createStopwatch(), cursors: 0 });

/** Each member makes one edit of about 100 bytes a second and moves a cursor ten times a second. */
export async function passOn(target: Target, sessions: number, members: number): Promise<Figure[]> {
  const server = await target.start();
  const delivered = nobody();
  const seats: Seat[] = [];
  for (let session = 0; session < sessions; session += 1)
    seats.push(...(await target.open(server, `room-${session}`, members)));
  const people: BenchMember[] = [];
  for (const seat of seats) people.push(await seat.sitDown(delivered));
  const work = (time: number) =>
    atRate(people.length, cursorsPerSecond, time, (number, turn) => {
      people[number]?.point(turn);
      if ((turn + number) % cursorsPerSecond === 0) people[number]?.edit();
    });
  await work(warmUpSeconds);
  await pause(200);
  delivered.edits.reset();
  delivered.cursors = 0;
  await read(server);
  readLoad();
  const start = performance.now();
  await work(seconds);
  await pause(200);
  const { cores, lateP99, lateMost } = await read(server);
  const spentUs = cores * (performance.now() - start) * 1_000;
  for (const person of people) person.leave();
  await server.remove();

  const others = people.length * (members - 1) * seconds;
  const { times } = delivered.edits;
  // Who gets their own cursor back as well has not been delivered more.
  const cursors = Math.min(delivered.cursors, others * cursorsPerSecond);
  return [
    { name: 'processor per message', value: spentUs / (times.length + cursors), unit: 'µs' },
    { name: 'processors', value: cores, unit: '' },
    { name: 'edit → others, p50', value: percentile(times, 0.5), unit: 'ms' },
    { name: 'edit → others, p95', value: percentile(times, 0.95), unit: 'ms' },
    { name: 'server late, p99', value: lateP99, unit: 'ms' },
    { name: 'server late, most', value: lateMost, unit: 'ms' },
    // Where this is much, the times above are those of a busy machine.
    { name: 'load late, p99', value: readLoad().lateP99, unit: 'ms' },
    { name: 'edits delivered', value: (100 * times.length) / others, unit: '%' },
    { name: 'cursors delivered', value: (100 * cursors) / (others * cursorsPerSecond), unit: '%' },
  ];
}

/** So many come in at the same time, in a room with so many things; until each has all of it. One of them was there. */
export async function comeIn(target: Target, members: number, things: number): Promise<Figure[]> {
  const server = await target.start();
  const seats = await target.open(server, 'room', members);
  const [first, ...others] = seats;
  const writer = await first?.sitDown(nobody());
  for (let thing = 0; thing < things; thing += 1) {
    writer?.put(`n-thing${thing}/text`, `${thing} ${'x'.repeat(60)}`);
    if (thing % 50 === 49) await pause(20);
  }
  await pause(500);
  await read(server);
  const start = performance.now();
  const people = await Promise.all(others.map((seat) => seat.sitDown(nobody())));
  const took = performance.now() - start;
  const { cores } = await read(server);
  const spentMs = cores * (performance.now() - start);
  const bytes = await Promise.all(people.map(({ synced }) => synced));
  const missed = bytes.filter((size) => size < things * 60).length;
  if (missed > 0)
    throw new Error(`${target.name}: ${missed} were told that they had everything, and had not`);
  for (const person of [writer, ...people]) person?.leave();
  await server.remove();
  return [
    { name: 'until all are synced', value: took, unit: 'ms' },
    { name: 'processor', value: spentMs, unit: 'ms' },
  ];
}

/** Sessions of one member in which nothing happens; and what is left of them when everybody is gone. */
export async function stayIdle(target: Target): Promise<Figure[]> {
  const server = await target.start();
  const look = () => read(server, 'What do you hold?');
  // What a server needs for its first session it does not need again.
  const enter = async (name: string) => {
    const [seat] = await target.open(server, name, 1);
    return seat?.sitDown(nobody());
  };
  for (let number = 0; number < 20; number += 1) (await enter(`first-${number}`))?.leave();
  await pause(500);
  const before = await look();
  const people: (BenchMember | undefined)[] = [];
  for (let number = 0; number < idleSessions; number += 1) people.push(await enter(`room-${number}`));
  await pause(2_000);
  const during = await look();
  await pause(quietMs);
  const quiet = await look();
  for (const person of people) person?.leave();
  await pause(forgottenMs);
  const after = await look();
  await server.remove();
  const per = (name: string, now: ProcessReading, kind: 'memory' | 'held') => ({
    name: `${name}, ${kind === 'held' ? 'held' : 'resident'}`,
    value: (now[kind] - before[kind]) / 1024 / idleSessions,
    unit: 'KiB',
  });
  return [
    per('a session, quiet', quiet, 'held'),
    per('a session, quiet', quiet, 'memory'),
    per('a session, at once', during, 'held'),
    per('a session, at once', during, 'memory'),
    { name: 'when all have left, against the start, held', value: after.held / before.held, unit: '×' },
    {
      name: 'when all have left, against the start, resident',
      value: after.memory / before.memory,
      unit: '×',
    },
  ];
}
