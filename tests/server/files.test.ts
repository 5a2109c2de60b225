/** Files of the notes when many are asked for: who waits, who does not, and that nobody gets what is not for them. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { fileQueue, fileRates, pdfQueue } from '../../server/files/notesFiles.ts';
import { secureRandom } from '../../server/random.ts';
import { createReportEditor } from '../../src/documents/reportDocument.ts';
import type { AnswerId, RoundId } from '../../src/model/ids.ts';
import type { Stage } from '../../src/model/session/stage.ts';
import { benchToken, storeTable } from '../bench/storedSession.ts';
import { brokenTypeset, heldTypeset, type HeldTypeset } from './heldTypeset.ts';
import { createPerson, stageOf, type Person, type Reply } from './person.ts';
import { card, handIn, layTable, type Seated } from './table.ts';
import { metricsToken, startTestServer, type TestServer } from './testServer.ts';

// Whatever makes a file in the thread of the server makes none: threads of their own load the real ones.
const inTheServer = vi.hoisted(() => () => {
  throw new Error('Made in the thread of the server');
});
vi.mock('../../src/exports/renderNotes.ts', () => ({ renderNotes: inTheServer }));
vi.mock('../../src/exports/record.ts', () => ({ buildRecord: inTheServer }));
vi.mock('../../server/print/drawPng.ts', () => ({ drawPng: inTheServer }));

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.close());

/** A thousand answers as long as they may be, to twenty cards. */
function withLongAnswers(stage: Stage): Stage {
  const cards = stage.cards.slice(0, 20);
  const rounds = cards.map(({ id: cardId }, order) => ({
    id: `r-${order}` as RoundId,
    cardId,
    order,
    state: 'revealed' as const,
    locked: false,
    ready: 0,
    of: 0,
    readyMembers: [],
  }));
  const answers = Array.from({ length: 1_000 }, (_, index) => ({
    id: `a-${index}` as AnswerId,
    roundId: `r-${index % 20}` as RoundId,
    cardId: cards[index % 20]?.id ?? card,
    text: `${index} ${'lang antwoord '.repeat(140)}`,
    source: 'experience' as const,
    author: null,
    order: index,
    inGroup: false,
    corrected: false,
  }));
  const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
    Object.fromEntries(items.map((item) => [item.id, item]));
  return { ...stage, rounds: byId(rounds), answers: byId(answers) };
}

/** The people of a session that holds these answers. */
async function largeTable(participants: number): Promise<readonly Person[]> {
  const stored = await storeTable(server.storage, secureRandom, participants, withLongAnswers);
  return [stored.facilitator, ...stored.participants].map((memberId) => {
    const person = createPerson(server.url);
    Object.assign(person, { memberId, sessionId: stored.sessionId });
    person.cookies.set(`kt_${memberId}`, benchToken);
    return person;
  });
}

const get = (person: Person, file: string) =>
  person.get(`/api/sessions/${person.sessionId}/notes.${file}`, { 'Accept-Language': 'nl' });

const files = ['docx', 'odt', 'html', 'md', 'xlsx', 'json', 'ics'].flatMap((format) => [
  `${format}?lang=nl`,
  `${format}?lang=en`,
]);
const tables = ['actions', 'agreements', 'answers'].flatMap((table) => [
  `csv?lang=nl&table=${table}`,
  `csv?lang=en&table=${table}`,
]);

async function filesMade(): Promise<number> {
  const reply = await createPerson(server.url).get('/metrics', { Authorization: `Bearer ${metricsToken}` });
  return Number(/^kennistafel_files_made_total (\d+)$/mu.exec(reply.text)?.[1]);
}

const statuses = (replies: readonly Reply[]) => replies.map(({ status }) => status);

/** Somebody's answer, revealed. */
async function answered(
  facilitator: Seated,
  writer: Seated,
  roundId: RoundId,
  text: string,
): Promise<AnswerId> {
  await handIn(writer, roundId, text);
  await facilitator.command({ type: 'round.reveal', roundId });
  const found = () => Object.values(stageOf(facilitator.stage).answers).find((one) => one.text === text);
  await facilitator.stage.until(() => found() !== undefined);
  const answer = found();
  if (answer === undefined) throw new Error('It was there');
  return answer.id;
}

describe('many files of the notes', () => {
  it('[N40] are made beside the server, which goes on meanwhile', async () => {
    const [facilitator, member, other] = (await largeTable(2)) as [Person, Person, Person];
    let done = 0;
    const asked = [facilitator, member].flatMap((person) =>
      files.slice(0, 10).map(async (file) => {
        const reply = await get(person, file);
        done += 1;
        return reply;
      }),
    );
    expect(asked).toHaveLength(20);
    expect((await other.me()).status).toBe(200);
    expect((await facilitator.command({ type: 'session.rename', title: 'Nieuwe naam' })).status).toBe(200);
    expect(done).toBeLessThan(asked.length / 2);
    const replies = await Promise.all(asked);
    expect(new Set(statuses(replies))).toEqual(new Set([200]));
    expect(replies.find(({ text }) => text.startsWith('<!doctype html>'))?.text).toContain(
      '999 lang antwoord',
    );
    expect(await filesMade()).toBe(20);
  });

  it('[N41] of one seat wait behind the first of another', async () => {
    const [, greedy, modest] = (await largeTable(2)) as [Person, Person, Person];
    const order: string[] = [];
    const ask = async (person: Person, file: string, name: string) => {
      const reply = await get(person, file);
      order.push(name);
      return reply.status;
    };
    const many = files.map((file) => ask(greedy, file, 'greedy'));
    await Promise.race(many);
    expect(await ask(modest, 'csv?lang=nl', 'modest')).toBe(200);
    expect(await Promise.all(many)).toEqual(many.map(() => 200));
    // Its turn was the next. What was being made then, and what was being sent, may come before it.
    expect(order.indexOf('modest')).toBeLessThan(many.length - 4);
  });

  it('[N41] of one seat at once are too many, which is said with when to come back; others get theirs', async () => {
    const [facilitator, greedy, modest] = (await largeTable(2)) as [Person, Person, Person];
    const replies = await Promise.all([...files, ...tables].map((file) => get(greedy, file)));
    const refused = replies.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    expect(replies.length - refused.length).toBeGreaterThanOrEqual(fileQueue.perSeat);
    for (const { status, body, headers } of refused) {
      expect({ status, body }).toMatchObject({ status: 429, body: { reason: 'too-many-files' } });
      expect(body['title']).toBe('Je vraagt nu te veel bestanden. Wacht even en probeer het dan opnieuw.');
      expect(Number(headers.get('Retry-After'))).toBeGreaterThan(0);
    }
    expect(statuses([await get(facilitator, 'md'), await get(modest, 'xlsx')])).toEqual([200, 200]);
  });

  it('[N41] in a short time are refused to one seat and to nobody else, also when they are there already', async () => {
    const table = await layTable(server, { participants: 1 });
    const [member] = table.participants as [Seated];
    for (let turn = 0; turn < fileRates.seat; turn += 1) expect((await get(member, 'md')).status).toBe(200);
    const refused = await get(member, 'md');
    expect(refused).toMatchObject({ status: 429, body: { reason: 'too-many-files' } });
    expect(Number(refused.headers.get('Retry-After'))).toBeLessThanOrEqual(600);
    expect((await get(table.facilitator, 'md')).status).toBe(200);
    expect(await filesMade()).toBe(2);
    table.leave();
  });
});

describe('the same file for many', () => {
  it('[N42] is made once while nothing changes, and anew when something did', async () => {
    const table = await layTable(server, { participants: 4 });
    const [writer] = table.participants as [Seated];
    const asked = () => Promise.all(table.participants.map((person) => get(person, 'docx?lang=nl')));
    expect(statuses([...(await asked()), ...(await asked())])).toEqual(Array(8).fill(200));
    expect(await filesMade()).toBe(1);
    const roundId = await table.openRound();
    const answerId = await answered(table.facilitator, writer, roundId, 'Kanarie in het veld');
    expect((await get(writer, 'md')).text).toContain('Kanarie in het veld');
    await table.facilitator.command({ type: 'answer.hide', answerId, because: 'private' });
    expect((await get(writer, 'md')).text).not.toContain('Kanarie in het veld');
    table.leave();
  });

  it('[N42] is never that of somebody who may see more', async () => {
    const table = await layTable(server, { participants: 1 });
    const [member] = table.participants as [Seated];
    await answered(table.facilitator, member, await table.openRound(), 'Kanarie in het veld');
    const report = table.facilitator.connect('report');
    await report.synced;
    createReportEditor(report.doc).setCard(card, false);
    await report.saved();
    const heard = async (person: Person) => (await get(person, 'json')).text.includes('Kanarie in het veld');
    for (const [person, hears] of [
      [member, true],
      [table.facilitator, false],
      [member, true],
    ] as const)
      expect(await heard(person)).toBe(hears);
    await table.facilitator.command({ type: 'report.share', days: null });
    const token = String((await table.facilitator.me()).body['reportUrl']).split('#')[1];
    const reader = createPerson(server.url);
    for (const path of ['/api/report', '/api/report/notes.json'])
      expect((await reader.post(path, { token })).text).not.toContain('Kanarie in het veld');
    table.leave();
  });
});

describe('PDFs', () => {
  let held: HeldTypeset;
  beforeEach(async () => {
    await server.close();
    held = heldTypeset();
    server = await startTestServer({ typeset: held.typeset });
  });

  it('[N41] wait for each other, also the ninth; who finds all places taken hears so at once', async () => {
    const people = Array.from({ length: pdfQueue.atOnce + pdfQueue.inAll + 1 }, () =>
      createPerson(server.url),
    );
    for (const person of people) await person.open();
    const asked = people.map((person) => get(person, 'pdf'));
    const refused = await Promise.race(asked);
    expect(refused).toMatchObject({ status: 503, body: { reason: 'no-file' } });
    expect(refused.body['title']).toBe(
      'Dit bestand kan nu niet worden gemaakt. Probeer het over een minuut opnieuw.',
    );
    expect(refused.headers.get('Retry-After')).toBe('60');
    held.letGo();
    const made = (await Promise.all(asked)).filter((reply) => reply !== refused);
    expect(made.length).toBeGreaterThan(9);
    for (const reply of made) expect(reply).toMatchObject({ status: 200, text: '%PDF-fake' });
  });

  it('[N43] that are refused to somebody who followed a link say so on a page, with the link once more', async () => {
    await server.close();
    server = await startTestServer({ typeset: brokenTypeset });
    const host = createPerson(server.url);
    await host.open();
    const path = `/api/sessions/${host.sessionId}/notes.pdf`;
    const page = await host.get(path, { 'Accept-Language': 'nl', Accept: 'text/html' });
    expect(page.status).toBe(503);
    expect(page.headers.get('Content-Type')).toContain('text/html');
    expect(page.text).toContain('Dit bestand kan nu niet worden gemaakt.');
    expect(page.text).toContain('<a href="">Probeer het opnieuw</a>');
  });

  it('[N42] are not given to who lost their seat while they were made', async () => {
    const [host, guest] = [createPerson(server.url), createPerson(server.url)];
    const { code } = await host.open();
    await guest.join(code, 'Joris');
    const asked = get(guest, 'pdf');
    await held.begun;
    expect((await host.command({ type: 'member.remove', memberId: guest.memberId })).status).toBe(200);
    held.letGo();
    expect(await asked).toMatchObject({ status: 401, body: { reason: 'not-a-member' } });
  });

  it('[N43] that cannot be made end in a plain answer', async () => {
    await server.close();
    server = await startTestServer({ typeset: brokenTypeset });
    const host = createPerson(server.url);
    await host.open();
    expect(await get(host, 'pdf')).toMatchObject({ status: 503, body: { reason: 'no-file' } });
    expect((await get(host, 'html')).status).toBe(200);
    expect(server.logged.some((line) => line.includes('pdf-failed'))).toBe(true);
  });
});
