/** The notes in every format, as a server gives them to a member. */
import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findPdfReaders } from '../../scripts/launch/office.js';
import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { formatNames, formats, type NotesFormat } from '../../src/exports/formats.ts';
import { tableNames } from '../../src/exports/tables/notesTables.ts';
import type { AnswerId } from '../../src/model/ids.ts';
import { unzipped } from '../exports/unzipped.ts';
import { cookieHeader } from './cookieJar.ts';
import { stageOf } from './person.ts';
import { card, handIn, layTable, type Seated, type Table } from './table.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

async function fetchFile(person: Seated, format: NotesFormat, query = ''): Promise<Response> {
  const address = `${server.url}/api/sessions/${person.sessionId}/notes.${format}?seat=${person.memberId}&lang=nl${query}`;
  return fetch(address, { headers: { Cookie: cookieHeader(person.cookies) } });
}

/** All that stands in a file, whatever it is packed in. */
function contentOf(format: NotesFormat, bytes: Uint8Array): string {
  if (format === 'docx' || format === 'odt' || format === 'xlsx') return JSON.stringify(unzipped(bytes));
  if (format !== 'pdf') return new TextDecoder().decode(bytes);
  const readers = findPdfReaders();
  const path = join(temporaryFolder().path, 'notes.pdf');
  writeFileSync(path, bytes);
  const options: ExecFileSyncOptionsWithStringEncoding = {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  };
  const [text, info] = [readers?.text ?? '', readers?.info ?? ''];
  const asked = [
    [text, path, '-'],
    [info, path],
    [info, '-meta', path],
  ] as const;
  return asked.map(([program, ...args]) => execFileSync(program, args, options)).join('\n');
}

interface MemberFile {
  readonly format: NotesFormat;
  readonly content: string;
}

/** Every file that a member can get, and everything that is in it. */
async function everyFile(person: Seated): Promise<MemberFile[]> {
  const asked = formatNames.flatMap((format): { format: NotesFormat; query: string }[] =>
    format === 'csv'
      ? tableNames.map((table) => ({ format, query: `&table=${table}` }))
      : [{ format, query: '' }],
  );
  const files: MemberFile[] = [];
  for (const { format, query } of asked) {
    const response = await fetchFile(person, format, query);
    expect(response.status, format).toBe(200);
    expect(response.headers.get('content-type')).toBe(formats[format].mediaType);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const headers = JSON.stringify([...response.headers]);
    files.push({ format, content: `${headers}\n${contentOf(format, bytes)}` });
  }
  return files;
}

async function revealAnswers(table: Table): Promise<AnswerId[]> {
  const roundId = await table.openRound();
  for (const [index, person] of table.participants.entries()) {
    createDeskEditor(person.desk.doc).setDraft(card, { text: `KANARIE-klad-${index}`, source: null });
    await handIn(person, roundId, `Antwoord nummer ${index}`);
  }
  await table.facilitator.command({ type: 'round.reveal', roundId });
  const { stage } = table.facilitator;
  await stage.until(() => Object.keys(stageOf(stage).answers).length === table.participants.length);
  return Object.values(stageOf(stage).answers).map(({ id }) => id);
}

describe('the notes in every format', () => {
  it('[N13] hold nothing of a desk or of a hidden answer, and no name where there are none', async () => {
    const table = await layTable(server, {
      participants: 3,
      opening: { named: false, facilitatorName: 'KANARIE-begeleider' },
    });
    const [hide] = await revealAnswers(table);
    if (hide === undefined) throw new Error('no answer');
    const hidden = stageOf(table.facilitator.stage).answers[hide]?.text ?? '';
    expect(
      (await table.facilitator.command({ type: 'answer.hide', answerId: hide, because: 'private' })).status,
    ).toBe(200);
    const roundId = await table.openRound();
    for (const person of table.participants) await handIn(person, roundId, 'KANARIE-verzegeld');
    const shown = Object.values(stageOf(table.facilitator.stage).answers).map(({ text }) => text);
    const files = await everyFile(table.facilitator);
    // What may be read is read, or the silence below would mean nothing.
    for (const text of shown)
      expect(files.filter(({ content }) => content.includes(text)).map(({ format }) => format)).toEqual(
        formatNames.filter((format) => format !== 'ics'),
      );
    for (const { format, content } of files) {
      expect(content, format).not.toContain('KANARIE');
      expect(content, format).not.toContain(hidden);
      for (const { memberId } of table.everyone)
        expect(content, format).not.toMatch(new RegExp(`"${memberId}"`, 'u'));
      expect(content, format).not.toMatch(/Deelnemer \d/u);
    }
    table.leave();
  });

  it('[N15] say in their file name of which session they are, what they are, whose version, and that they can still change', async () => {
    const table = await layTable(server, { participants: 1 });
    const namesFor = (member: Seated) =>
      Promise.all(
        formatNames.map(async (format) =>
          (await fetchFile(member, format)).headers.get('content-disposition'),
        ),
      );
    const begin = '^(?:attachment|inline); filename="2026-11-12-teamsessie-sociaal-domein-[a-z]+';
    for (const name of await namesFor(table.facilitator))
      expect(name).toMatch(new RegExp(`${begin}-concept\\.\\w+"$`, 'u'));
    const [member] = table.participants as [Seated];
    for (const name of await namesFor(member))
      expect(name).toMatch(new RegExp(`${begin}-groep-concept\\.\\w+"$`, 'u'));
    table.leave();
  });

  it('a table that there is not is refused', async () => {
    const table = await layTable(server, { participants: 0 });
    expect((await fetchFile(table.facilitator, 'csv', '&table=desks')).status).toBe(400);
    table.leave();
  });

  it('are named to who asks which there are', async () => {
    const table = await layTable(server, { participants: 0 });
    const reply = await table.facilitator.get(`/api/sessions/${table.facilitator.sessionId}/notes`);
    expect(reply.body['formats']).toEqual(formatNames);
    table.leave();
  });
});

describe('a PDF for an archive', () => {
  it('[N14] is PDF/A, and its name says so; the other is for everybody', async () => {
    const table = await layTable(server, { participants: 0 });
    const asked = async (query: string) => {
      const response = await fetchFile(table.facilitator, 'pdf', query);
      return { response, content: contentOf('pdf', new Uint8Array(await response.arrayBuffer())) };
    };
    const [archive, usual] = [await asked('&standard=a-2a'), await asked('&standard=ua-1')];
    expect(archive.response.headers.get('content-disposition')).toContain('-verslag-archief-concept.pdf"');
    expect(usual.response.headers.get('content-disposition')).toContain('-verslag-concept.pdf"');
    expect(archive.content).toMatch(/<pdfaid:part>2<.*<pdfaid:conformance>A</u);
    expect(archive.content).not.toContain('<pdfuaid:part>');
    expect(usual.content).toContain('<pdfuaid:part>1<');
    expect((await fetchFile(table.facilitator, 'pdf', '&standard=a-9')).status).toBe(400);
    table.leave();
  });
});
