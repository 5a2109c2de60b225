import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openSqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { createGuideEditor } from '../../src/documents/guideDocument.ts';
import { createReportEditor } from '../../src/documents/reportDocument.ts';
import type { AnswerId, DeskAnswerId, HarvestId, NoteId } from '../../src/model/ids.ts';
import { closeCodes } from '../../src/model/protocol.ts';
import { createPerson, stageOf } from './person.ts';
import { card, handIn, layTable, type Seated, type Table } from './table.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { dayMs, startTestServer, type TestServer } from './testServer.ts';

let folder: ReturnType<typeof temporaryFolder>;
let server: TestServer;
let table: Table;
beforeEach(async () => {
  folder = temporaryFolder();
  server = await startTestServer({ storage: openSqliteStorage(`${folder.path}/test.db`) });
  table = await layTable(server, { participants: 2 });
});
afterEach(async () => {
  table.leave();
  await server.close();
});

const canaries = {
  draft: 'canary-draft',
  answer: 'canary-answer',
  minutes: 'canary-minutes',
  name: 'Canary Naam',
  hidden: 'canary-hidden',
  guide: 'canary-guide',
};

/** Takes the answer with these words from everybody's sight. */
async function hide(text: string): Promise<void> {
  const { stage } = table.facilitator;
  const found = () => Object.values(stageOf(stage).answers).find((answer) => answer.text === text);
  await stage.until(() => found() !== undefined);
  const answerId = found()?.id as AnswerId;
  expect(
    (await table.facilitator.command({ type: 'answer.hide', answerId, because: 'private' })).status,
  ).toBe(200);
}

/** Leaves something of every kind behind. */
async function fill(): Promise<void> {
  const [bob, carla] = table.participants;
  if (bob === undefined || carla === undefined) throw new Error('Two were asked for');
  await bob.command({ type: 'member.rename', memberId: bob.memberId, name: canaries.name });
  const roundId = await table.openRound();
  await handIn(bob, roundId, canaries.answer);
  createDeskEditor(bob.desk.doc).setDraft(card, { text: canaries.draft, source: null });
  const board = createBoardEditor(bob.board.doc);
  board.setMinutes(canaries.minutes.repeat(500), '');
  board.addHarvest('h-1' as HarvestId, 'action');
  await Promise.all([bob.desk.saved(), bob.board.saved()]);
  await handIn(carla, roundId, canaries.hidden);
  const guide = table.facilitator.connect('guide');
  await guide.synced;
  createGuideEditor(guide.doc).setCardWords(card, canaries.guide);
  await guide.saved();
  await table.facilitator.command({ type: 'round.reveal', roundId });
  await hide(canaries.hidden);
  await table.facilitator.command({ type: 'hand.deal', count: 2 });
  for (const canary of Object.values(canaries)) expect(folder.holds(canary), canary).toBe(true);
}

const ofTheReport = {
  summary: 'canary-summary',
  correction: 'canary-correction',
  original: 'canary-original',
  inGroup: 'canary-in-group',
  kept: 'canary-kept-board',
  reportKey: '"reportKey":"',
};

/** What goes into the report or stays out of it, a board that is kept, and the keys to one's own answers. */
async function fillReport(): Promise<readonly string[]> {
  const { facilitator } = table;
  const [bob, carla] = table.participants as [Seated, Seated];
  const board = createBoardEditor(bob.board.doc);
  board.addNote('n-kept' as NoteId, ofTheReport.kept, { x: 1, y: 1, zone: null });
  await bob.board.saved();
  await facilitator.command({ type: 'board.snapshot' });
  board.removeItems(['n-kept' as NoteId]);
  const report = facilitator.connect('report');
  await report.synced;
  const editor = createReportEditor(report.doc);
  editor.setSummary(ofTheReport.summary, '');
  editor.correct('minutes', { text: ofTheReport.correction, of: ofTheReport.original });
  await Promise.all([bob.board.saved(), report.saved()]);
  await facilitator.command({ type: 'report.share', days: null });
  const roundId = await table.openRound();
  createDeskEditor(carla.desk.doc).handIn({
    id: 'd-group' as DeskAnswerId,
    roundId,
    cardId: card,
    text: ofTheReport.inGroup,
    source: null,
    inGroup: true,
  });
  await carla.desk.saved();
  await facilitator.command({ type: 'round.reveal', roundId });
  for (const canary of Object.values(ofTheReport)) expect(folder.holds(canary), canary).toBe(true);
  const erasers = await Promise.all(
    [bob, carla].map(async (one) => (await one.me()).body['erasers'] as object),
  );
  const tokens = erasers.flatMap((of) => Object.values(of) as string[]);
  expect(tokens.length).toBeGreaterThan(0);
  return tokens;
}

describe('deleting', () => {
  it('[P30] leaves nothing of the report, of what stays in the group, of kept boards or of keys to own answers', async () => {
    await fill();
    const tokens = await fillReport();
    // What erases an answer can be made again by the server alone, and is written down nowhere.
    for (const token of tokens) expect(folder.holds(token)).toBe(false);
    await table.facilitator.command({ type: 'session.delete' });
    for (const trace of [...Object.values(canaries), ...Object.values(ofTheReport), ...tokens])
      expect(folder.holds(trace), trace).toBe(false);
  });

  it('[P30] refuses an old replica of the report, and an old link to it or to own answers', async () => {
    await fillReport();
    const { facilitator } = table;
    const { reportUrl } = (await facilitator.me()).body as { reportUrl: string };
    const report = facilitator.connect('report');
    await report.synced;
    await facilitator.command({ type: 'session.delete' });
    expect(await report.closed).toBe(closeCodes.noSuchSession);
    for (const document of ['report', 'guide', 'board'] as const) {
      const doc = document === 'report' ? report.doc : facilitator.board.doc;
      expect(await facilitator.connect(document, { doc }).closed).toBe(closeCodes.noSuchSession);
    }
    const reader = createPerson(server.url);
    const read = await reader.post('/api/report', { token: reportUrl.split('#')[1] });
    expect(read.body['reason']).toBe('no-such-report');
    expect(folder.holds(ofTheReport.summary)).toBe(false);
  });

  it('[P4] leaves nothing of the session in any file, and closes every connection with 4404', async () => {
    await fill();
    const tokens = table.everyone.flatMap(({ cookies }) => [...cookies.values()]);
    expect((await table.facilitator.command({ type: 'session.delete' })).status).toBe(200);
    for (const { stage, board, desk } of table.everyone)
      for (const connection of [stage, board, desk])
        expect(await connection.closed).toBe(closeCodes.noSuchSession);
    const { sessionId, memberId } = table.facilitator;
    for (const trace of [...Object.values(canaries), ...tokens, sessionId, memberId, table.code])
      expect(folder.holds(trace), trace).toBe(false);
  });

  it('[P5] cannot be undone by an old phone that comes back', async () => {
    await fill();
    await table.facilitator.command({ type: 'session.delete' });
    const [bob] = table.participants;
    if (bob === undefined) throw new Error('Somebody was asked for');
    for (const document of ['board', 'desk', 'stage'] as const)
      expect(await bob.connect(document, { doc: bob[document].doc }).closed).toBe(closeCodes.noSuchSession);
    expect((await bob.command({ type: 'session.start' })).body['reason']).toBe('no-such-session');
    expect((await bob.get('/api/seats')).body).toEqual({ seats: [] });
    expect((await createPerson(server.url).join(table.code, 'Dirk')).body['reason']).toBe('no-such-code');
    expect(folder.holds(canaries.minutes)).toBe(false);
  });

  it('[P6] happens by itself when the time is over, and not before', async () => {
    await fill();
    server.clock.time += 90 * dayMs - 1;
    await server.expire();
    expect(folder.holds(canaries.minutes)).toBe(true);
    server.clock.time += 1;
    await server.expire();
    expect(await table.facilitator.board.closed).toBe(closeCodes.noSuchSession);
    for (const canary of Object.values(canaries)) expect(folder.holds(canary), canary).toBe(false);
  });

  it('[P6] happens at start to what is over by then', async () => {
    await fill();
    table.leave();
    await server.close();
    server = await startTestServer({
      storage: openSqliteStorage(`${folder.path}/test.db`),
      now: server.clock.time + 91 * dayMs,
    });
    for (const canary of Object.values(canaries)) expect(folder.holds(canary), canary).toBe(false);
  });
});

describe('closing', () => {
  it('[P7] destroys every draft and sealed text in the files, and keeps what was published', async () => {
    await fill();
    expect((await table.facilitator.command({ type: 'session.close' })).status).toBe(200);
    expect(folder.holds(canaries.draft)).toBe(false);
    expect(folder.holds(canaries.answer)).toBe(true);
    expect(folder.holds(canaries.minutes)).toBe(true);
  });

  it('[P10] destroys the words of hidden answers and who held which card, in every file', async () => {
    await fill();
    const hand = async (person: Seated) =>
      JSON.stringify(((await person.me()).body['hands'] as Record<string, unknown>)[person.memberId]);
    const [bob] = table.participants as [Seated];
    const held = `"${bob.memberId}":${await hand(bob)}`;
    expect(folder.holds(held)).toBe(true);
    await table.facilitator.command({ type: 'session.close' });
    for (const trace of [canaries.hidden, held]) expect(folder.holds(trace), trace).toBe(false);
    expect((await table.facilitator.me()).body).toMatchObject({ hidden: {}, hands: {} });
    expect(folder.holds(canaries.guide)).toBe(true);
  });
});

describe('keeping longer', () => {
  it('[P6] moves the day on which a session is deleted', async () => {
    await fill();
    expect((await table.facilitator.command({ type: 'session.keep', days: 200 })).status).toBe(200);
    server.clock.time += 91 * dayMs;
    await server.expire();
    expect(folder.holds(canaries.minutes)).toBe(true);
    server.clock.time += 109 * dayMs;
    await server.expire();
    expect(folder.holds(canaries.minutes)).toBe(false);
  });
});

describe('taking back', () => {
  it('[P8] an answer withdrawn by its author is gone from stage, notes and files of the stage', async () => {
    await fill();
    const [bob] = table.participants;
    if (bob === undefined) throw new Error('Somebody was asked for');
    const session = `/api/sessions/${bob.sessionId}`;
    const [answerId] = Object.keys((await bob.get(`${session}/me`)).body['authored'] as object);
    expect((await bob.command({ type: 'answer.withdraw', answerId: answerId as AnswerId })).status).toBe(200);
    const { stage } = table.facilitator;
    await stage.until(() => Object.keys(stageOf(stage).answers).length === 0);
    expect((await bob.get(`${session}/notes.md`)).text).not.toContain(canaries.answer);
    const stored = await server.storage.loadDocument(bob.sessionId, 'stage');
    const kept = Buffer.concat([
      stored?.snapshot?.state ?? new Uint8Array(),
      ...(stored?.tail ?? []).map(({ update }) => update),
    ]);
    expect(kept.includes(canaries.answer)).toBe(false);
  });

  it('[P9] a member who is removed loses seat, connections and desk at once', async () => {
    await fill();
    const [bob] = table.participants;
    if (bob === undefined) throw new Error('Somebody was asked for');
    await table.facilitator.command({ type: 'member.remove', memberId: bob.memberId });
    for (const connection of [bob.stage, bob.board, bob.desk])
      expect(await connection.closed).toBe(closeCodes.whoAreYou);
    expect(await bob.connect('stage').closed).toBe(closeCodes.whoAreYou);
    expect((await bob.command({ type: 'session.start' })).body['reason']).toBe('not-a-member');
    expect(await server.storage.loadDocument(bob.sessionId, `desk/${bob.memberId}`)).toBeNull();
    expect(await server.storage.seat(bob.memberId)).toBeNull();
  });
});
