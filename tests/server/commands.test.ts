import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import type { MemberId, RoundId } from '../../src/model/ids.ts';
import { limits } from '../../src/model/limits.ts';
import { reasons } from '../../src/model/refusal.ts';
import { testCommands } from '../fixtures/testCommands.ts';
import { expectedCommands, mayEverGive } from './matrix/expected.ts';
import { createPerson, stageOf, usualOpening } from './person.ts';
import { handIn, layTable, type Table } from './table.ts';
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

describe('a command', () => {
  it('[C1] that is accepted shows on every stage', async () => {
    const reply = await table.facilitator.command({ type: 'session.rename', title: 'Nieuwe titel' });
    expect(reply).toMatchObject({ status: 200, body: { ok: true, now: server.clock.time } });
    for (const { stage } of table.everyone) await stage.until(() => stageOf(stage).title === 'Nieuwe titel');
  });

  const facilitatorsOnly = expectedCommands.filter((type) => !mayEverGive(type, 'participant'));
  it.each(facilitatorsOnly)('[C2] %s is refused from a participant, and changes nothing', async (type) => {
    const [bob] = table.participants;
    if (bob === undefined) throw new Error('Two were asked for');
    const before = JSON.stringify(stageOf(bob.stage));
    const reply = await bob.command(testCommands[type]);
    expect(reply).toMatchObject({ status: 403, body: { reason: 'not-allowed' } });
    await bob.stage.saved();
    expect(JSON.stringify(stageOf(bob.stage))).toBe(before);
  });

  it.each([
    '{',
    '',
    'null',
    '[]',
    '"x"',
    '{"type":"round.reveal"}',
    '{"type":"no.such"}',
    '{"__proto__":{"type":"board.lock"}}',
  ])('[C3] that is malformed is refused with 400: %s', async (body) => {
    const reply = await table.facilitator.post(`/api/sessions/${table.facilitator.sessionId}/commands`, body);
    expect(reply).toMatchObject({
      status: 400,
      body: { reason: 'malformed', status: 400, type: 'about:blank' },
    });
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
  });

  it('[C3] that is too big is refused with 413', async () => {
    const reply = await table.facilitator.command({ type: 'session.rename', title: 'x'.repeat(300_000) });
    expect(reply).toMatchObject({ status: 413, body: { reason: 'too-big' } });
  });

  it('[C4] that comes too late is refused: a reveal happens once', async () => {
    const roundId = await table.openRound();
    for (const [index, person] of table.participants.entries())
      await handIn(person, roundId, `antwoord ${index}`);
    const reveal = { type: 'round.reveal', roundId } as const;
    const replies = await Promise.all([1, 2, 3].map(() => table.facilitator.command(reveal)));
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    const { stage } = table.facilitator;
    await stage.until(() => stageOf(stage).rounds[roundId]?.state === 'revealed');
    expect(Object.keys(stageOf(stage).answers)).toHaveLength(2);
  });

  it('[C5] reveal turns everything over at once: no stage ever shows half of it', async () => {
    const roundId = await table.openRound();
    for (const person of table.participants)
      for (let number = 0; number < 10; number += 1)
        await handIn(person, roundId, `${person.memberId} ${number}`);
    const seen = new Set<number>();
    const [bob] = table.participants;
    bob?.stage.doc.on('update', () => seen.add(Object.keys(stageOf(bob.stage).answers).length));
    await table.facilitator.command({ type: 'round.reveal', roundId });
    await bob?.stage.until(() => stageOf(bob.stage).rounds[roundId]?.state === 'revealed');
    expect([...seen].filter((count) => count > 0)).toEqual([20]);
  });

  it('[C6] counts who laid something down and who is done as they do it', async () => {
    const roundId = await table.openRound();
    const { stage } = table.facilitator;
    const count = () => stageOf(stage).rounds[roundId];
    expect(count()).toMatchObject({ laid: 0, ready: 0, of: 2 });
    for (const [index, person] of table.participants.entries()) {
      await handIn(person, roundId, 'klaar');
      await stage.until(() => count()?.laid === index + 1);
    }
    expect(count()?.ready).toBe(0);
    for (const [index, { desk }] of table.participants.entries()) {
      createDeskEditor(desk.doc).setReady(roundId, true);
      await stage.until(() => count()?.ready === index + 1);
    }
  });
});

describe('an input that cannot be', () => {
  const join = (name: string) => createPerson(server.url).join(table.code, name);

  it('[C7] a name is refused with a reason: empty, too long, invisible, taken', async () => {
    expect((await join('  ')).body['reason']).toBe('name-empty');
    expect((await join('x'.repeat(limits.nameLength + 1))).body['reason']).toBe('name-too-long');
    expect((await join('An\u0000na')).body['reason']).toBe('name-characters');
    expect((await join('\u202eanna')).body['reason']).toBe('name-characters');
    expect((await join('DEELNEMER 1')).body['reason']).toBe('name-taken');
    const numbers = await createPerson(server.url).post('/api/join', { code: table.code, name: 5 });
    expect(numbers.body['reason']).toBe('name-empty');
  });

  it('[C7] a wrong code is refused in plain words, in the language that was asked for', async () => {
    const dirk = createPerson(server.url);
    for (const code of ['BBBBBB', '', 'te lang voor een code', 5, null]) {
      const reply = await dirk.post('/api/join', { code, name: 'Dirk' });
      expect(reply).toMatchObject({ status: 404, body: { reason: 'no-such-code' } });
      expect(reply.body['title']).toBe(
        'Bij deze code hoort geen sessie. Kijk of je elk teken goed hebt overgenomen.',
      );
    }
    const english = await dirk.post(
      '/api/join',
      { code: 'BBBBBB' },
      { 'Accept-Language': 'en-GB,en;q=0.9,nl;q=0.8' },
    );
    expect(english.body['title']).toBe(
      'No session has this code. Check that you copied every character correctly.',
    );
  });

  it('[C7] joining a closed session is refused', async () => {
    await table.facilitator.command({ type: 'session.close' });
    expect((await join('Laat')).body['reason']).toBe('session-closed');
  });

  it('[C8] the 101st participant finds the table full', async () => {
    const members = Object.values(stageOf(table.facilitator.stage).members);
    const seated = members.filter(({ role }) => role === 'participant').length;
    for (let number = seated; number < limits.members.participant; number += 1)
      expect((await join(`Gast ${number}`)).status).toBe(200);
    const reply = await join('De honderdeerste');
    expect(reply).toMatchObject({ status: 409, body: { reason: 'session-full' } });
    const observer = await createPerson(server.url).join(table.code, 'Kijker', 'observer');
    expect(observer.body['role']).toBe('observer');
  });

  it('[C9] an answer of 20,000 characters stays on the desk and is not published', async () => {
    const [bob, carla] = table.participants;
    if (bob === undefined || carla === undefined) throw new Error('Two were asked for');
    const roundId = await table.openRound();
    await handIn(bob, roundId, 'x'.repeat(20_000));
    await handIn(carla, roundId, 'kort');
    await table.facilitator.command({ type: 'round.reveal', roundId });
    const { stage } = table.facilitator;
    await stage.until(() => stageOf(stage).rounds[roundId]?.state === 'revealed');
    expect(Object.values(stageOf(stage).answers).map(({ text }) => text)).toEqual(['kort']);
    const again = bob.connect('desk');
    await again.synced;
    expect(JSON.stringify(again.doc.getMap('desk').toJSON())).toContain('x'.repeat(20_000));
  });

  it.each([
    { title: '' },
    { title: 'x'.repeat(200) },
    { date: 'morgen' },
    { date: '2026-02-31' },
    { date: '9999-12-31' },
    { date: '0026-11-12' },
    { deckIds: [] },
    { deckIds: ['nope'] },
    { named: 1 },
  ])('[C7] [N60] an opening like %j is refused', async (wrong) => {
    const reply = await createPerson(server.url).post('/api/sessions', { ...usualOpening, ...wrong });
    expect([400, 422]).toContain(reply.status);
    expect(reasons).toContain(reply.body['reason']);
  });
});

describe('the notes', () => {
  it('[C10] hold what was published, and only for who has a seat', async () => {
    const roundId: RoundId = await table.openRound();
    for (const person of table.participants) await handIn(person, roundId, `antwoord van ${person.memberId}`);
    const path = (format: string, seat: MemberId) =>
      `/api/sessions/${table.facilitator.sessionId}/notes.${format}?seat=${seat}&lang=nl`;
    const seat = table.facilitator.memberId;
    expect((await table.facilitator.get(path('md', seat))).text).not.toContain('antwoord van');
    await table.facilitator.command({ type: 'round.reveal', roundId });
    const markdown = await table.facilitator.get(path('md', seat), { 'Kennistafel-Seat': seat });
    expect(markdown.text.match(/antwoord van/g)).toHaveLength(2);
    expect(markdown.headers.get('content-disposition')).toMatch(/^attachment; filename=".*\.md"$/);
    const html = await table.facilitator.get(path('html', seat));
    expect(html.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await createPerson(server.url).get(path('md', seat))).status).toBe(401);
  });
});
