/**
 * `npm run soak [-- --minutes 60 --sessions 6]`: sessions open, live, close and are deleted, over and over, and the memory of
 * the server is watched. Prints JSON: how fast memory grows, with a confidence interval, and whether all that was
 * held is let go of in the end. Exits with 1 when it grows for certain by more than it may, or when something is held.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import type { CardId } from '../../src/model/deck.ts';
import type { RoundId } from '../../src/model/ids.ts';
import { openRound } from '../../src/model/session/stage.ts';
import { startRealServer } from '../journeys/realServer.ts';
import { createPerson, stageOf, type Person } from '../server/person.ts';
import { card, handIn, seat } from '../server/table.ts';
import type { Held } from './soakProbe.ts';

const mostPerHour = 4;
/** What the server keeps for a while has filled by then: limiters, allowances, sessions that rest. */
const warmUpPart = 0.25;
const lookEveryMs = 5_000;
/** Longer than a server keeps a session that nobody uses in memory, and looks for those. */
const restMs = 95_000;
/** A session that waits for what a lost connection took along has no end. */
const longestMs = 120_000;
const members = 5;

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '60' }, sessions: { type: 'string', default: '6' } },
});
const minutes = Number(values.minutes);
const server = await startRealServer(new URL('soakProbe.ts', import.meta.url));
const look = async () => (await server.ask('What do you hold?')) as Held;
let lived = 0;
/** Sessions that broke off, as when the server ends an idle connection just as something is sent over it. */
let brokeOff = 0;

/** One session from its opening to its end. */
async function live(): Promise<void> {
  const people: Person[] = [];
  try {
    const over = new AbortController();
    const tooLong = wait(longestMs, null, { signal: over.signal }).then(() => {
      throw new Error('It goes on for too long');
    });
    // Called off when the session was over first.
    tooLong.catch(() => {});
    await Promise.race([liveWith(people), tooLong]);
    over.abort();
    lived += 1;
  } catch {
    brokeOff += 1;
  }
  for (const person of people) person.leave();
}

async function liveWith(people: Person[]): Promise<void> {
  const facilitator = createPerson(server.url);
  people.push(facilitator);
  const { code } = await facilitator.open();
  await facilitator.command({ type: 'rules.set', moveItems: true, addNotes: true, editHarvest: true });
  for (let number = 1; number <= members; number += 1) {
    const person = createPerson(server.url);
    await person.join(code, `Deelnemer ${number}`);
    people.push(person);
  }
  const [host, ...guests] = await Promise.all(people.map(seat));
  if (host === undefined) throw new Error('There is a facilitator');
  for (let round = 0; round < 2; round += 1) {
    await host.command({ type: 'round.open', cardId: card });
    await host.stage.until(() => openRound(stageOf(host.stage)) !== null);
    const roundId = openRound(stageOf(host.stage))?.id as RoundId;
    for (const guest of guests) {
      await handIn(guest, roundId, `Antwoord ${round}`);
      guest.board.provider.awareness.setLocalState({
        member: guest.memberId,
        cursor: { x: 1, y: 2 },
        drag: null,
      });
      const editor = createBoardEditor(guest.board.doc);
      for (let move = 0; move < 20; move += 1)
        editor.moveItem('leren-1' as CardId, { x: move, y: round, zone: null });
      await guest.board.saved();
      // Somebody whose line comes and goes.
      guest.desk.provider.disconnect();
      const back = new Promise<void>((resolve) => guest.desk.provider.once('sync', () => resolve()));
      guest.desk.provider.connect();
      await back;
    }
    await host.command({ type: 'round.reveal', roundId });
    await host.stage.until(() => openRound(stageOf(host.stage)) === null);
  }
  await host.get(`/api/sessions/${host.sessionId}/notes.${lived % 2 === 0 ? 'docx' : 'md'}`);
  await host.command({ type: 'session.close' });
  // Some are left as they are, and go with their browsers.
  if (lived % 4 !== 3) await host.command({ type: 'session.delete' });
}

/** The slope of a line through these points, with what it may be off by (95 %). */
function slope(points: readonly (readonly [x: number, y: number])[]) {
  const mean = (all: readonly number[]) => all.reduce((sum, value) => sum + value, 0) / all.length;
  const [x, y] = [mean(points.map(([at]) => at)), mean(points.map(([, value]) => value))];
  const spread = points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  const perUnit = points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0) / spread;
  const rest = points.reduce((sum, [at, value]) => sum + (value - y - perUnit * (at - x)) ** 2, 0);
  const freedom = points.length - 2;
  // Student's t for 95 %, near enough from six points on.
  const t = 1.96 + 2.4 / freedom + 3 / freedom ** 2;
  return { perUnit, offBy: t * Math.sqrt(rest / freedom / spread) };
}

await live();
await wait(restMs);
const before = await look();
const began = performance.now();
const endsAt = began + minutes * 60_000;
const readings: { readonly hours: number; readonly held: Held }[] = [];
const work = Array.from({ length: Number(values.sessions) }, async () => {
  while (performance.now() < endsAt) await live();
});
while (performance.now() < endsAt) {
  await wait(lookEveryMs);
  readings.push({ hours: (performance.now() - began) / 3_600_000, held: await look() });
  console.error(`› ${lived} sessions, ${Math.round((readings.at(-1)?.held.resident ?? 0) / 1e6)} MB`);
}
await Promise.all(work);
await wait(restMs);
const after = await look();
await server.remove();

const total = readings.at(-1)?.hours ?? 0;
const steady = readings.filter(({ hours }) => hours > total * warmUpPart);
const growth = (of: (held: Held) => number, part = steady) => {
  const { perUnit, offBy } = slope(part.map(({ hours, held }) => [hours, of(held) / 1e6] as const));
  const round = (value: number) => Math.round(value * 100) / 100;
  return { mbPerHour: round(perUnit), from: round(perUnit - offBy), to: round(perUnit + offBy) };
};
const third = Math.floor(steady.length / 3);
const growths = {
  resident: growth(({ resident }) => resident),
  heap: growth(({ heap }) => heap),
  external: growth(({ external }) => external),
  /** The heap in each third: what only fills up grows less and less. */
  heapByThird: [0, 1, 2].map((index) =>
    growth(({ heap }) => heap, steady.slice(index * third, (index + 1) * third)),
  ),
};
const sockets = (held: Held) => held.resources['TCPSocketWrap'] ?? 0;
const kept = {
  sockets: sockets(after) - sockets(before),
  timers: (after.resources['Timeout'] ?? 0) - (before.resources['Timeout'] ?? 0),
  files: after.files - before.files,
};
const isRough = brokeOff > lived / 50;
const grows = [growths.resident, growths.heap].some(({ from }) => from > mostPerHour);
const holds = Object.values(kept).some((more) => more > 0);
console.log(
  JSON.stringify(
    { minutes, sessions: lived, brokeOff, readings: steady.length, growths, before, after, kept },
    null,
    2,
  ),
);
process.exit(grows || holds || isRough ? 1 : 0);
