import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { readDesk } from '../../src/documents/deskDocument.ts';
import { createReportEditor } from '../../src/documents/reportDocument.ts';
import type { NotesRecord } from '../../src/exports/notesRecord.ts';
import { endOfDay } from '../../src/model/days.ts';
import type { AnswerId, RoundId } from '../../src/model/ids.ts';
import { createPerson, stageOf, type Person } from './person.ts';
import { card, handIn, layTable, type Seated, type Table } from './table.ts';
import { dayMs, startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
let table: Table;
beforeEach(async () => {
  server = await startTestServer();
  table = await layTable(server, { participants: 2, opening: { named: false } });
});
afterEach(async () => {
  table.leave();
  await server.close();
});

async function reveal(texts: readonly string[]): Promise<RoundId> {
  const roundId = await table.openRound();
  for (const [index, text] of texts.entries()) {
    const person = table.participants[index];
    if (person !== undefined) await handIn(person, roundId, text);
  }
  await table.facilitator.command({ type: 'round.reveal', roundId });
  const { stage } = table.facilitator;
  await stage.until(() => Object.keys(stageOf(stage).answers).length === texts.length);
  return roundId;
}

const meOf = async (person: Person) => (await person.get(`/api/sessions/${person.sessionId}/me`)).body;

/** The token of the link that facilitators have now; null when there is none. */
async function token(): Promise<string | null> {
  const { reportUrl } = await meOf(table.facilitator);
  return typeof reportUrl === 'string' ? (reportUrl.split('#')[1] ?? null) : null;
}

/** Somebody who was not there, with the link. */
async function read(link: string | null) {
  const reader = createPerson(server.url);
  const reply = await reader.post('/api/report', { token: link });
  return { ...reply, record: reply.body['record'] as NotesRecord };
}

const gone = { status: 404, body: { reason: 'no-such-report' } };

describe('the link to the report', () => {
  it('[W1] lets somebody without a seat read what was published, and nothing else', async () => {
    await reveal(['Wij leren van bezoeken', 'Canary blijft hier']);
    expect(await token()).toBeNull();
    await table.facilitator.command({ type: 'report.share', days: null });
    const reply = await read(await token());
    expect(reply.status).toBe(200);
    expect(reply.text).toContain('Wij leren van bezoeken');
    expect(reply.record.draft).toBe(true);
    for (const { memberId } of table.everyone) expect(reply.text).not.toContain(memberId);
    expect(reply.headers.getSetCookie()).toEqual([]);
    expect(await table.participants[0]?.get(`/api/sessions/${table.facilitator.sessionId}/me`)).toMatchObject(
      { body: expect.not.objectContaining({ reportUrl: expect.anything() }) as object },
    );
  });

  it('[W2] stops working at once when it is taken back, replaced or over, and says nothing of why', async () => {
    const share = (days: number | null) => table.facilitator.command({ type: 'report.share', days });
    await share(1);
    const first = await token();
    expect((await read(first)).status).toBe(200);
    // To the end of tomorrow.
    server.clock.time += 2 * dayMs;
    expect(await read(first)).toMatchObject(gone);
    await share(null);
    const second = await token();
    expect(await read(first)).toMatchObject(gone);
    expect((await read(second)).status).toBe(200);
    await table.facilitator.command({ type: 'report.revoke' });
    expect(await read(second)).toMatchObject(gone);
    const made = `${table.facilitator.sessionId}.${'A'.repeat(43)}`;
    expect(await read(made)).toMatchObject(gone);
    expect(await read('s-none.x')).toMatchObject(gone);
  });

  it('[N62] works to the end of its last day, and goes on, or works again, as the same link', async () => {
    const share = (days: number, sameLink: boolean) =>
      table.facilitator.command({ type: 'report.share', days, sameLink });
    await share(1, true);
    const first = await token();
    const { now } = server.clock;
    const end = endOfDay(now(), 1);
    server.clock.time = end - 1;
    expect((await read(first)).body).toMatchObject({ expiresAt: end });
    server.clock.time = end;
    expect(await read(first)).toMatchObject(gone);
    await share(2, true);
    expect(await token()).toBe(first);
    expect((await read(first)).body).toMatchObject({ expiresAt: endOfDay(now(), 2) });
    await share(2, false);
    expect(await read(first)).toMatchObject(gone);
    await table.facilitator.command({ type: 'report.revoke' });
    await share(2, true);
    expect(await read(first)).toMatchObject(gone);
  });

  it('[W3] goes on when the session is closed, and ends when it is deleted', async () => {
    await table.facilitator.command({ type: 'report.share', days: null });
    const link = await token();
    await table.facilitator.command({ type: 'session.close' });
    expect((await read(link)).record.draft).toBe(false);
    await table.facilitator.command({ type: 'session.delete' });
    expect(await read(link)).toMatchObject(gone);
  });

  it('[W4] an answer that stays in the group is in no report and no file, also not of a facilitator', async () => {
    await reveal(['Wij leren van bezoeken', 'Canary blijft hier']);
    const [, author] = table.participants;
    const { authored } = (await meOf(author as Seated)) as { authored: Record<AnswerId, string> };
    const [answerId] = Object.keys(authored) as [AnswerId];
    const kept = await author?.command({ type: 'answer.keepInGroup', answerId, inGroup: true });
    expect(kept?.status).toBe(200);
    const others = { type: 'answer.keepInGroup', answerId, inGroup: false } as const;
    expect((await table.facilitator.command(others)).body).toMatchObject({ reason: 'not-yours' });
    await table.facilitator.command({ type: 'report.share', days: null });
    const report = await read(await token());
    expect(report.text).not.toContain('Canary');
    expect(report.record.counts.inGroup).toBe(1);
    const notes = `/api/sessions/${table.facilitator.sessionId}/notes`;
    for (const format of ['md', 'html', 'csv?table=answers', 'json', 'ics'])
      expect((await table.facilitator.get(`${notes}.${format}`)).text).not.toContain('Canary');
  });

  it('[W5] shows what the facilitators made of it, and no participant can touch that', async () => {
    await reveal(['Wij leren van bezoeken', 'Wij missen tijd']);
    const document = table.facilitator.connect('report');
    await document.synced;
    const editor = createReportEditor(document.doc);
    editor.setSummary('Wij gaan samen op bezoek.', '');
    editor.setCard(card, false);
    editor.setSection('notDiscussed', false);
    await document.saved();
    await table.facilitator.command({ type: 'report.share', days: null });
    const { record, text } = await read(await token());
    expect(record.summary).toBe('Wij gaan samen op bezoek.');
    expect(record.leftOut).toEqual({ sections: ['notDiscussed'], cards: 1 });
    expect(text).not.toContain('Wij leren van bezoeken');
    expect(text).not.toContain(card);
    expect(text).toContain('"picture":{"template":');
    const own = await table.participants[0]?.get(`/api/sessions/${table.facilitator.sessionId}/notes.md`);
    expect(own?.text).toContain('Wij leren van bezoeken');
    const refused = table.participants[0]?.connect('report');
    expect(await refused?.closed).toBe(4403);
  });

  it('[W20] has a mended text, and what the table wrote after it was mended', async () => {
    const board = createBoardEditor(table.facilitator.board.doc);
    board.setMinutes('Beleid schuift aan tafle.', '');
    const document = table.facilitator.connect('report');
    await Promise.all([document.synced, table.facilitator.board.saved()]);
    const correction = { text: 'Beleid schuift aan tafel.', of: 'Beleid schuift aan tafle.' };
    createReportEditor(document.doc).correct('minutes', correction);
    board.setMinutes('Beleid schuift aan tafle. Jan belt.', 'Beleid schuift aan tafle.');
    await Promise.all([document.saved(), table.facilitator.board.saved()]);
    await table.facilitator.command({ type: 'report.share', days: null });
    const { record } = await read(await token());
    expect(record.minutes).toBe('Beleid schuift aan tafel. Jan belt.');
  });

  it('[W6] gives the reader the same files', async () => {
    await reveal(['Wij leren van bezoeken', 'Wij missen tijd']);
    await table.facilitator.command({ type: 'report.share', days: null });
    const reader = createPerson(server.url);
    const link = await token();
    const file = await reader.post('/api/report/notes.md', { token: link, lang: 'nl' });
    expect(file).toMatchObject({ status: 200 });
    expect(file.text).toContain('Wij missen tijd');
    expect((await reader.post('/api/report/notes.docx', { token: 'x' })).body).toMatchObject({
      reason: 'no-such-report',
    });
  });
});

describe('one’s own answers', () => {
  const erasersOf = async (person: Person) => {
    const { erasers } = (await meOf(person)) as { erasers: Record<AnswerId, string> };
    return Object.entries(erasers).map(([answerId, eraser]) => ({ answerId, token: eraser }));
  };

  it('[W7] can be erased by their author after the session is closed, and by nobody else', async () => {
    await reveal(['Canary van mij', 'Van een ander']);
    const [author, other] = table.participants;
    const mine = await erasersOf(author as Seated);
    const theirs = await erasersOf(other as Seated);
    expect(mine).toHaveLength(1);
    const { sessionId } = table.facilitator;
    await table.facilitator.command({ type: 'session.close' });
    const reader = createPerson(server.url);
    const ask = (path: string, answers: unknown) => reader.post(path, { sessionId, answers });
    expect((await ask('/api/own', mine)).text).toContain('Canary van mij');
    expect((await ask('/api/own', mine)).text).not.toContain('Van een ander');
    const crossed = [{ ...mine[0], answerId: theirs[0]?.answerId }];
    expect((await ask('/api/own/erase', crossed)).body).toMatchObject({ reason: 'no-such-answer' });
    expect((await ask('/api/own/erase', mine)).status).toBe(200);
    const notes = await table.facilitator.get(`/api/sessions/${sessionId}/notes.md`);
    expect(notes.text).not.toContain('Canary van mij');
    expect(notes.text).toContain('Van een ander');
    expect((await ask('/api/own/erase', mine)).status).toBe(200);
  });
});

describe('erasing', () => {
  const erase = (sessionId: string, answers: unknown) =>
    createPerson(server.url).post('/api/own/erase', { sessionId, answers });
  const mineOf = async (person: Person) =>
    Object.entries((await meOf(person))['erasers'] as Record<AnswerId, string>).map(([answerId, eraser]) => ({
      answerId: answerId as AnswerId,
      token: eraser,
    }));

  it('[W7] takes a hidden answer too, which its author can still read', async () => {
    await reveal(['Canary van mij', 'Van een ander']);
    const [author] = table.participants as [Seated];
    const { sessionId } = author;
    const mine = await mineOf(author);
    const [{ answerId }] = mine as [(typeof mine)[0]];
    await table.facilitator.command({ type: 'answer.hide', answerId, because: 'private' });
    const own = await createPerson(server.url).post('/api/own', { sessionId, answers: mine });
    expect(own.body['answers']).toMatchObject([{ id: answerId, text: 'Canary van mij', hidden: 'private' }]);
    expect((await erase(sessionId, mine)).status).toBe(200);
    expect((await table.facilitator.me()).body['hidden']).toEqual({});
    expect((await author.me()).body).toMatchObject({ hidden: {}, authored: {}, erasers: {} });
  });

  it('[W7] while the session is open, takes the answer off its author’s desk as well', async () => {
    await reveal(['Canary van mij', 'Van een ander']);
    const [author] = table.participants as [Seated];
    const answersOnDesk = () => readDesk(author.desk.doc).answers.length;
    expect(answersOnDesk()).toBe(1);
    await erase(author.sessionId, await mineOf(author));
    await author.desk.until(() => answersOnDesk() === 0);
  });

  it('[W7] says that the session is gone to who took part in it, and nothing to others', async () => {
    await reveal(['Canary van mij', 'Van een ander']);
    const [author] = table.participants as [Seated];
    const mine = await mineOf(author);
    await table.facilitator.command({ type: 'session.delete' });
    expect((await erase(author.sessionId, mine)).body).toMatchObject({ reason: 'no-such-session' });
    const made = mine.map((one) => ({ ...one, token: 'A'.repeat(32) }));
    expect((await erase(author.sessionId, made)).body).toMatchObject({ reason: 'no-such-answer' });
  });
});

describe('the day of deletion', () => {
  const deleteAt = () => stageOf(table.facilitator.stage).deleteAt;

  it('[P20] is so long after the last thing that happened, and moves once a day at most', async () => {
    const before = deleteAt();
    await table.facilitator.command({ type: 'card.draw' });
    expect(deleteAt()).toBe(before);
    server.clock.time += 2 * dayMs;
    // Without names a desk says nothing of when somebody wrote; what everybody sees does.
    await handIn(table.participants[0] as Seated, 'r-none' as RoundId, 'x');
    expect(deleteAt()).toBe(before);
    await table.facilitator.command({ type: 'table.gather' });
    await table.facilitator.stage.until(() => deleteAt() !== before);
    expect(deleteAt()).toBe(before + 2 * dayMs);
  });

  it('[P21] can be moved to later by a facilitator, also when closed, and the storage follows', async () => {
    await table.facilitator.command({ type: 'session.close' });
    const kept = await table.facilitator.command({ type: 'session.keep', days: 300 });
    expect(kept.status).toBe(200);
    const until = server.clock.time + 300 * dayMs;
    await table.facilitator.stage.until(() => deleteAt() === until);
    expect(await server.storage.expired(until - 1)).toEqual([]);
    expect(await server.storage.expired(until)).toEqual([table.facilitator.sessionId]);
    await table.facilitator.command({ type: 'session.keep', days: 1 });
    expect(deleteAt()).toBe(until);
  });

  it('[P21] is as far away as the facilitator says, also when that is sooner than after something happened', async () => {
    server.clock.time = deleteAt() - 9 * dayMs;
    await table.facilitator.command({ type: 'session.keep', days: 30 });
    const until = server.clock.time + 30 * dayMs;
    await table.facilitator.stage.until(() => deleteAt() === until);
  });
});
