import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { closeCodes } from '../../src/model/protocol.ts';
import { createPerson, stageOf, type Person } from './person.ts';
import { card, handIn, layTable, seat, type Table } from './table.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
let table: Table;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  table = await layTable(server, { participants: 2 });
});
afterEach(() => table.leave());

const documents = ['stage', 'board', 'desk', 'guide'] as const;

/** Somebody who has asked to come in and waits. */
async function waiting(name = 'Wout'): Promise<Person> {
  await table.facilitator.command({ type: 'rules.set', admission: 'ask' });
  const person = createPerson(server.url);
  expect((await person.join(table.code, name)).body).toMatchObject({ role: 'participant', admitted: false });
  return person;
}

describe('who waits at the door', () => {
  it('[I13] hears that they wait and nothing else of the session, by any channel', async () => {
    const wout = await waiting();
    const roundId = await table.openRound();
    for (const [index, person] of table.participants.entries())
      await handIn(person, roundId, `canary-answer-${index}`);
    createBoardEditor(table.facilitator.board.doc).setMinutes('canary-minutes', '');
    await table.facilitator.board.saved();
    await table.facilitator.command({ type: 'round.reveal', roundId });
    await table.facilitator.command({ type: 'hand.deal', count: 1 });

    const session = `/api/sessions/${wout.sessionId}`;
    expect((await wout.me()).body).toEqual({
      memberId: wout.memberId,
      role: 'participant',
      admitted: false,
      now: server.clock.time,
    });
    for (const path of [`${session}/notes.md`, `${session}/notes.html`])
      expect(await wout.get(path)).toMatchObject({ status: 403, body: { reason: 'not-admitted' } });
    for (const document of documents) expect(await wout.connect(document).closed).toBe(closeCodes.notYours);
    for (const command of [
      { type: 'member.raise' },
      { type: 'hand.take' },
      { type: 'member.rename', memberId: wout.memberId, name: 'Piet' },
      { type: 'member.admit', memberId: wout.memberId },
    ] as const)
      expect((await wout.command(command)).body['reason']).toBe('not-admitted');
    await wout.get('/api/seats');
    await wout.post('/api/lookup', { code: table.code });

    const shared = [
      'canary-answer-0',
      'canary-minutes',
      'Anna',
      'Deelnemer',
      card,
      table.facilitator.memberId,
    ];
    for (const secret of ['canary', ...shared, table.facilitatorUrl])
      expect(wout.wiretap.saw(secret), secret).toBe(false);
    // The same tap hears all of it once they are let in, but for the link; and that is heard by who may.
    await table.facilitator.command({ type: 'member.admit', memberId: wout.memberId });
    for (const document of ['stage', 'board'] as const) await wout.connect(document).synced;
    for (const words of shared) expect(wout.wiretap.saw(words), words).toBe(true);
    expect(wout.wiretap.saw(table.facilitatorUrl)).toBe(false);
    await table.facilitator.me();
    expect(table.facilitator.wiretap.saw(table.facilitatorUrl)).toBe(true);
    wout.leave();
  });

  it('[I13] is not counted among who is expected', async () => {
    const wout = await waiting();
    const roundId = await table.openRound();
    const { stage } = table.facilitator;
    expect(stageOf(stage).rounds[roundId]).toMatchObject({ ready: 0, of: 2 });
    await table.facilitator.command({ type: 'member.admit', memberId: wout.memberId });
    await stage.until(() => stageOf(stage).rounds[roundId]?.of === 3);
  });

  it('[I14] is at the table as soon as a facilitator lets them in: one, or everybody at once', async () => {
    const [wout, wies, wim] = [await waiting('Wout'), await waiting('Wies'), await waiting('Wim')];
    await table.facilitator.command({ type: 'member.admit', memberId: wout.memberId });
    expect((await wout.me()).body).toMatchObject({ admitted: true, authored: {} });
    expect((await wies.me()).body['admitted']).toBe(false);
    const seated = await seat(wout);
    const roundId = await table.openRound();
    await handIn(seated, roundId, 'ook ik');
    await table.facilitator.command({ type: 'member.admit', memberId: null });
    for (const person of [wies, wim]) {
      expect((await person.me()).body['admitted']).toBe(true);
      await person.connect('stage').synced;
      person.leave();
    }
    wout.leave();
  });

  it('[I14] is a stranger again when a facilitator turns them away', async () => {
    const wout = await waiting();
    await table.facilitator.command({ type: 'member.remove', memberId: wout.memberId });
    expect(await wout.me()).toMatchObject({ status: 401, body: { reason: 'not-a-member' } });
    for (const document of documents) expect(await wout.connect(document).closed).toBe(closeCodes.whoAreYou);
    expect((await wout.get('/api/seats')).body).toEqual({ seats: [] });
  });

  it('[I14] is let in by facilitators alone', async () => {
    const wout = await waiting();
    const [bob] = table.participants;
    const reply = await bob?.command({ type: 'member.admit', memberId: wout.memberId });
    expect(reply?.body['reason']).toBe('not-allowed');
    expect((await wout.me()).body['admitted']).toBe(false);
  });

  it('[I13] may ask again and again, together with ninety others behind one address', async () => {
    await waiting();
    const crowd = await Promise.all(
      Array.from({ length: 90 }, async (_, number) => {
        const person = createPerson(server.url);
        await person.join(table.code, `Gast ${number}`);
        return person;
      }),
    );
    const asked = await Promise.all(crowd.flatMap((person) => [person.me(), person.me()]));
    expect(asked.map(({ status }) => status).filter((status) => status !== 200)).toEqual([]);
  });
});

describe('a locked door', () => {
  it('[I15] lets nobody in with the code, and who is in stays; unlocked it does again', async () => {
    await table.facilitator.command({ type: 'lobby.lock' });
    const late = createPerson(server.url);
    for (const role of ['participant', 'observer'] as const)
      expect(await late.join(table.code, 'Laat', role)).toMatchObject({
        status: 409,
        body: { reason: 'door-locked' },
      });
    await table.openRound();
    await table.facilitator.command({ type: 'lobby.unlock' });
    expect((await late.join(table.code, 'Laat')).status).toBe(200);
  });

  it('[I15] does not keep the facilitator’s link out, nor a guest of a facilitator; a participant’s guest it does', async () => {
    await table.facilitator.command({ type: 'lobby.lock' });
    await table.facilitator.command({ type: 'rules.set', admission: 'ask' });
    const elsewhere = createPerson(server.url);
    const token = table.facilitatorUrl.split('#')[1];
    const reply = await elsewhere.post('/api/join', { token, name: 'Tweede begeleider' });
    expect(reply.body).toMatchObject({ role: 'facilitator', admitted: true });
    const [bob] = table.participants;
    const bring = { type: 'member.seatBeside', name: 'Ria' } as const;
    expect((await bob?.command(bring))?.body['reason']).toBe('door-locked');
    expect((await table.facilitator.command(bring)).status).toBe(200);
  });
});
