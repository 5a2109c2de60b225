/** The zip for an archive, as a server gives it to the facilitators of a closed session. */
import { createHash } from 'node:crypto';

import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';

import { createReportEditor } from '../../src/documents/reportDocument.ts';
import type { AnswerId } from '../../src/model/ids.ts';
import { unzipped } from '../exports/unzipped.ts';
import { cookieHeader } from './cookieJar.ts';
import { heldTypeset, brokenTypeset } from './heldTypeset.ts';
import { createPerson, stageOf, type Person } from './person.ts';
import { handIn, layTable, type Seated, type Table } from './table.ts';
import { dayMs, startTestServer, type TestServer } from './testServer.ts';

let server: TestServer | undefined;
let table: Table | undefined;
afterEach(async () => {
  table?.leave();
  await server?.close();
  [server, table] = [undefined, undefined];
});

function fetchArchive(person: Seated, { seat = person.memberId, lang = 'nl' } = {}): Promise<Response> {
  const address = `${server?.url}/api/sessions/${person.sessionId}/archive.zip?seat=${seat}&lang=${lang}`;
  return fetch(address, { headers: { Cookie: cookieHeader(person.cookies) } });
}

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

const close = (of: Table) => of.facilitator.command({ type: 'session.close' });

async function revealed(of: Table): Promise<readonly AnswerId[]> {
  const roundId = await of.openRound();
  for (const [index, person] of of.participants.entries()) await handIn(person, roundId, `Antwoord ${index}`);
  await of.facilitator.command({ type: 'round.reveal', roundId });
  const { stage } = of.facilitator;
  await stage.until(() => Object.keys(stageOf(stage).answers).length === of.participants.length);
  return Object.values(stageOf(stage).answers).map(({ id }) => id);
}

describe('the archive of a session', () => {
  it('[F50] is for its facilitators, once it is closed, and for nobody else', async () => {
    const { typeset, letGo } = heldTypeset();
    letGo();
    server = await startTestServer({ typeset });
    table = await layTable(server, { participants: 1 });
    const { facilitator, participants } = table;
    const [participant] = participants as [Seated];
    const early = await fetchArchive(facilitator);
    expect(early.status).toBe(409);
    expect(await early.json()).toMatchObject({ reason: 'session-not-closed' });
    await close(table);
    const given = await fetchArchive(facilitator);
    expect(given.status).toBe(200);
    expect(given.headers.get('content-type')).toBe('application/zip');
    expect(given.headers.get('content-disposition')).toBe(
      'attachment; filename="2026-11-12-teamsessie-sociaal-domein-archief.zip"',
    );
    expect(Object.keys(unzipSync(await bytesOf(given)))).toHaveLength(9);
    expect((await fetchArchive(participant)).status).toBe(403);
    expect((await fetchArchive(participant, { seat: facilitator.memberId })).status).toBe(401);
    const stranger: Person = createPerson(server.url);
    expect((await stranger.get(`/api/sessions/${facilitator.sessionId}/archive.zip`)).status).toBe(401);
  });

  it('[F50] is not for people who have the link to the report', async () => {
    server = await startTestServer();
    table = await layTable(server, { participants: 0 });
    await table.facilitator.command({ type: 'report.share', days: null });
    await close(table);
    const me = await table.facilitator.get(`/api/sessions/${table.facilitator.sessionId}/me`);
    const token = String(me.body['reportUrl']).split('#')[1];
    const reader = createPerson(server.url);
    expect((await reader.post('/api/report/notes.json', { token })).status).toBe(200);
    for (const path of ['/api/report/archive.zip', '/api/report/notes.zip', '/api/report/notes.archive'])
      expect((await reader.post(path, { token })).status, path).toBe(404);
  });

  it('[F50] is for nobody any more when the session is deleted while it is made', async () => {
    const { typeset, begun, letGo } = heldTypeset();
    server = await startTestServer({ typeset });
    table = await layTable(server, { participants: 1 });
    const [other] = table.participants as [Seated];
    const { facilitator } = table;
    await facilitator.command({ type: 'member.setRole', memberId: other.memberId, role: 'facilitator' });
    await close(table);
    const asked = fetchArchive(facilitator);
    await begun;
    const left = await other.command({ type: 'session.delete' });
    letGo();
    expect(left.status).toBe(200);
    expect((await asked).status).toBe(404);
  });

  it('[F51] has nothing that is hidden, sealed, a draft, or left out of the report', async () => {
    const { typeset, letGo } = heldTypeset();
    letGo();
    server = await startTestServer({ typeset });
    table = await layTable(server, {
      participants: 3,
      opening: { named: false, facilitatorName: 'KANARIE-begeleider' },
    });
    const { facilitator } = table;
    const [hide, leave] = await revealed(table);
    if (hide === undefined || leave === undefined) throw new Error('no answers');
    const textOf = (id: AnswerId) => stageOf(facilitator.stage).answers[id]?.text ?? '';
    const [hidden, left] = [textOf(hide), textOf(leave)];
    const shown = Object.values(stageOf(facilitator.stage).answers).map(({ text }) => text);
    await facilitator.command({ type: 'answer.hide', answerId: hide, because: 'private' });
    const report = facilitator.connect('report');
    await report.synced;
    createReportEditor(report.doc).setItem(leave, false, server.clock.now());
    await report.saved();
    await close(table);
    const written = JSON.stringify(unzipped(await bytesOf(await fetchArchive(facilitator))));
    const kept = shown.filter((text) => text !== hidden && text !== left);
    for (const text of kept) expect(written).toContain(text);
    for (const text of [hidden, left, 'KANARIE', 'Deelnemer 1']) expect(written).not.toContain(text);
    for (const { memberId } of table.everyone) expect(written).not.toContain(memberId);
    report.close();
  });

  it('[F52] is the same a day later, with real PDFs, and another in another language', async () => {
    server = await startTestServer({ organisation: { name: 'Gemeente Waterdam', rsin: '123456782' } });
    table = await layTable(server, { participants: 1 });
    await revealed(table);
    await close(table);
    const first = await bytesOf(await fetchArchive(table.facilitator));
    // By then the file that was made is forgotten.
    server.clock.time += dayMs;
    const second = await bytesOf(await fetchArchive(table.facilitator));
    expect(Buffer.from(second).equals(first)).toBe(true);
    const parts = unzipSync(first);
    const pdfs = Object.entries(parts).filter(([path]) => path.endsWith('.pdf'));
    expect(pdfs).toHaveLength(2);
    for (const [path, content] of pdfs) {
      const digest = createHash('sha256').update(content).digest('hex');
      expect(strFromU8(parts[`${path}.bestand.mdto.xml`] ?? new Uint8Array())).toContain(digest);
    }
    const english = unzipped(await bytesOf(await fetchArchive(table.facilitator, { lang: 'en' })));
    expect(Object.keys(english)).toContain('README.txt');
    for (const texts of [unzipped(first), english])
      expect(JSON.stringify(texts)).toContain('Gemeente Waterdam');
  });

  it('[F50] that cannot be made is refused, with a reason that has words in both languages', async () => {
    server = await startTestServer({ typeset: brokenTypeset });
    table = await layTable(server, { participants: 0 });
    await close(table);
    const response = await fetchArchive(table.facilitator);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ reason: 'no-file' });
  });
});
