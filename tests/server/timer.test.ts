import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { readDesk } from '../../src/documents/deskDocument.ts';
import { createMemoryStorage } from '../../server/storage/memory.ts';
import { newDeskAnswerId, type RoundId, type TimerId, type VoteId } from '../../src/model/ids.ts';
import { closeCodes } from '../../src/model/protocol.ts';
import type { Storage } from '../../server/storage/storage.ts';
import { createPerson, stageOf, type Person } from './person.ts';
import { seededRandom } from './seededRandom.ts';
import { card, handIn, layTable, type Seated, type Table } from './table.ts';
import { startTestServer, type TestServer } from './testServer.ts';

const minute = 60_000;
const random = seededRandom(42);
let storage: Storage;
let server: TestServer;
let table: Table;
let bob: Seated;
beforeEach(async () => {
  storage = createMemoryStorage();
  server = await startTestServer({ storage });
  table = await layTable(server, { participants: 1 });
  [bob] = table.participants as [Seated];
});
afterEach(async () => {
  table.leave();
  await server.close();
});

const timerOf = (person: Seated) => stageOf(person.stage).timer;

async function start(locksAnswers = false): Promise<TimerId> {
  const before = timerOf(bob)?.id;
  await table.facilitator.command({ type: 'timer.start', ms: minute, locksAnswers });
  await bob.stage.until(() => timerOf(bob) !== null && timerOf(bob)?.id !== before);
  return timerOf(bob)?.id as TimerId;
}

/** A person's seat at another server over the same storage. */
function movedTo(url: string, { memberId, sessionId, cookies }: Person): Person {
  const person = createPerson(url);
  Object.assign(person, { memberId, sessionId });
  for (const [name, value] of cookies) person.cookies.set(name, value);
  return person;
}

describe('the timer', () => {
  it('[C15] is up for everybody when the time is over on the server’s clock, and not before', async () => {
    await start();
    server.clock.time += minute - 1;
    await bob.stage.saved();
    expect(timerOf(bob)?.state).toBe('running');
    server.clock.time += 1;
    for (const { stage } of table.everyone) await stage.until(() => stageOf(stage).timer?.state === 'up');
    expect(server.clock.waiting()).toBe(0);
  });

  it('[C15] is in every receipt: the time on the server’s clock, from which clients find their own error', async () => {
    expect(await bob.stage.saved()).toBe(server.clock.time);
    server.clock.time += 3_600_000;
    expect(await bob.stage.saved()).toBe(server.clock.time);
  });

  it('[C15] that ran out while the server was down is up when it is back', async () => {
    await start();
    table.leave();
    await server.close();
    server = await startTestServer({ storage, now: Date.parse('2026-11-12T10:00:00Z') });
    const back = movedTo(server.url, bob).connect('stage');
    await back.synced;
    expect(stageOf(back).timer?.state).toBe('up');
    back.close();
  });

  it('[C15] that still runs after a restart is up in its time', async () => {
    await start();
    table.leave();
    const { time } = server.clock;
    await server.close();
    server = await startTestServer({ storage, now: time + minute / 2 });
    const back = movedTo(server.url, bob).connect('stage');
    await back.synced;
    expect(stageOf(back).timer?.state).toBe('running');
    server.clock.time += minute / 2;
    await back.until(() => stageOf(back).timer?.state === 'up');
    back.close();
  });

  it('[C16] does not ring for what was paused, stopped, extended or started anew', async () => {
    const timerId = await start();
    await table.facilitator.command({ type: 'timer.pause', timerId });
    server.clock.time += 2 * minute;
    await table.facilitator.command({ type: 'timer.resume', timerId });
    await table.facilitator.command({ type: 'timer.extend', timerId, ms: minute });
    server.clock.time += 2 * minute - 1;
    await bob.stage.saved();
    expect(timerOf(bob)?.state).toBe('running');
    const second = await start();
    server.clock.time += 1;
    await bob.stage.saved();
    expect(timerOf(bob)).toMatchObject({ id: second, state: 'running' });
    await table.facilitator.command({ type: 'timer.stop', timerId: second });
    expect(server.clock.waiting()).toBe(0);
  });

  it('[C31] is not touched by a command that was meant for an earlier one', async () => {
    const first = await start();
    const second = await start();
    for (const type of ['timer.pause', 'timer.resume', 'timer.stop'] as const)
      expect((await table.facilitator.command({ type, timerId: first })).body['reason']).toBe(
        'no-such-timer',
      );
    const extend = { type: 'timer.extend', timerId: first, ms: minute } as const;
    expect((await table.facilitator.command(extend)).body['reason']).toBe('no-such-timer');
    await bob.stage.saved();
    expect(timerOf(bob)).toMatchObject({ id: second, state: 'running', endsAt: server.clock.time + minute });
  });

  it.each(['session.close', 'session.delete'] as const)('[C16] wakes nobody after %s', async (type) => {
    await start();
    expect(server.clock.waiting()).toBe(1);
    expect((await table.facilitator.command({ type })).status).toBe(200);
    expect(server.clock.waiting()).toBe(0);
  });

  it('[C16] wakes no server that has ended', async () => {
    await start();
    const { clock } = server;
    await server.close();
    expect(clock.waiting()).toBe(0);
    server = await startTestServer({ storage, now: clock.time });
  });
});

describe('when the time is up', () => {
  const editorOf = (person: Seated) => createDeskEditor(person.desk.doc);

  async function writing(locksAnswers: boolean): Promise<RoundId> {
    const roundId = await table.openRound();
    await handIn(bob, roundId, 'op tijd');
    await start(locksAnswers);
    server.clock.time += minute;
    await bob.stage.until(() => timerOf(bob)?.state === 'up');
    return roundId;
  }

  it('[R4] answers go on as they were, unless the facilitator chose otherwise', async () => {
    const roundId = await writing(false);
    expect(stageOf(bob.stage).rounds[roundId]?.locked).toBe(false);
    await handIn(bob, roundId, 'nog eentje');
    await table.facilitator.command({ type: 'round.reveal', roundId });
    await bob.stage.until(() => Object.keys(stageOf(bob.stage).answers).length === 2);
  });

  it.each([
    ['a new answer', (editor) => editor.handIn({ ...late, roundId: 'r-1' as RoundId })],
    ['an answer taken back', (editor, [first]) => editor.takeBack(first)],
    ['an answer taken away', (editor, [first]) => editor.discard(first)],
  ] satisfies [string, (editor: ReturnType<typeof editorOf>, ids: Ids) => void][])(
    '[R4] a desk with locked answers refuses %s, and keeps what was handed in',
    async (_, edit) => {
      const roundId = await writing(true);
      expect(stageOf(bob.stage).rounds[roundId]?.locked).toBe(true);
      const ids = readDesk(bob.desk.doc).answers.map(({ id }) => id) as unknown as Ids;
      edit(editorOf(bob), ids);
      expect(await bob.desk.closed).toBe(closeCodes.startFresh);
      await table.facilitator.command({ type: 'round.reveal', roundId });
      await bob.stage.until(() => Object.keys(stageOf(bob.stage).answers).length === 1);
      expect(Object.values(stageOf(bob.stage).answers)[0]?.text).toBe('op tijd');
    },
  );

  type Ids = readonly [ReturnType<typeof newDeskAnswerId>];
  const late = { id: newDeskAnswerId(random), cardId: card, text: 'te laat', source: null };

  it('[R4] drafts, “klaar” and dots still go on a desk with locked answers', async () => {
    const roundId = await writing(true);
    const editor = editorOf(bob);
    editor.setDraft(card, { text: 'half geschreven', source: null });
    editor.setReady(roundId, true);
    editor.setDots('v-1' as VoteId, card, 2);
    await bob.desk.saved();
    const other = bob.connect('desk');
    await other.synced;
    expect(readDesk(other.doc).drafts[card]?.text).toBe('half geschreven');
  });

  it('[R4] more time lets answers go on', async () => {
    const roundId = await writing(true);
    await table.facilitator.command({
      type: 'timer.extend',
      timerId: timerOf(bob)?.id as TimerId,
      ms: minute,
    });
    await bob.stage.until(() => stageOf(bob.stage).rounds[roundId]?.locked === false);
    await handIn(bob, roundId, 'toch nog');
    await table.facilitator.command({ type: 'round.reveal', roundId });
    await bob.stage.until(() => Object.keys(stageOf(bob.stage).answers).length === 2);
  });
});
