/** One's own answers as a PDF, which the server makes: for their author, or for who has the personal link, and nobody else. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

import { findPdfReaders } from '../../scripts/launch/office.js';
import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import type { AnswerId, HarvestId } from '../../src/model/ids.ts';
import { parseOwnLink } from '../../src/model/session/ownKeys.ts';
import { cookieHeader } from './cookieJar.ts';
import { heldTypeset } from './heldTypeset.ts';
import { createPerson, stageOf, type Person } from './person.ts';
import { handIn, layTable, type Seated, type Table } from './table.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { startTestServer, type TestServer } from './testServer.ts';

/** The test people are called so in the order in which they come in. */
const myName = 'Deelnemer 1';

let server: TestServer;
let table: Table;
afterEach(async () => {
  table.leave();
  await server.close();
});

async function lay(options: Parameters<typeof startTestServer>[0], named: boolean): Promise<void> {
  server = await startTestServer(options);
  table = await layTable(server, { participants: 2, opening: { named } });
  const [mine, theirs] = table.participants;
  if (mine === undefined || theirs === undefined) throw new Error('Two were asked for');
  const roundId = await table.openRound();
  await handIn(mine, roundId, 'Wij leren van bezoeken');
  await handIn(theirs, roundId, 'KANARIE van een ander');
  await table.facilitator.command({ type: 'round.reveal', roundId });
  const { stage } = table.facilitator;
  await stage.until(() => Object.keys(stageOf(stage).answers).length === 2);
  const board = createBoardEditor(table.facilitator.board.doc);
  for (const action of [
    { id: 'h-mine', text: 'Een bezoek plannen', who: myName },
    { id: 'h-theirs', text: 'KANARIE doet een ander', who: 'Deelnemer 2' },
  ] as const)
    board.putBackHarvest({ ...action, id: action.id as HarvestId, kind: 'action', when: '', order: 1 });
  await table.facilitator.board.saved();
  const sealed = await table.openRound();
  await handIn(mine, sealed, 'KANARIE verzegeld');
}

const keysOf = async (person: Person) => {
  const { body } = await person.get(`/api/sessions/${person.sessionId}/me`);
  return Object.entries(body['erasers'] as Record<AnswerId, string>).map(([answerId, token]) => ({
    answerId,
    token,
  }));
};

function pdfOf(person: Person, asked: object): Promise<Response> {
  const { sessionId } = table.facilitator;
  return fetch(`${server.url}/api/own/pdf`, {
    method: 'POST',
    headers: {
      Origin: server.url,
      'Content-Type': 'application/json',
      Cookie: cookieHeader(person.cookies),
    },
    body: JSON.stringify({ sessionId, lang: 'nl', link: true, ...asked }),
  });
}

async function wordsIn(pdf: Response): Promise<string> {
  const path = join(temporaryFolder().path, 'own.pdf');
  writeFileSync(path, new Uint8Array(await pdf.arrayBuffer()));
  return execFileSync(findPdfReaders()?.text ?? '', ['-raw', path, '-'], { encoding: 'utf8' });
}

describe('one’s own answers as a PDF', () => {
  it('[W37] has these answers, the actions on one’s name and the link that opens them, and nothing else', async () => {
    await lay({}, true);
    const [mine] = table.participants as [Seated, Seated];
    const answers = await keysOf(mine);
    const response = await pdfOf(mine, { answers });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const words = await wordsIn(response);
    for (const text of ['Wij leren van bezoeken', 'Jouw acties', 'Een bezoek plannen', 'Wie deze link heeft'])
      expect(words).toContain(text);
    expect(words).not.toContain('KANARIE');
    const link = /#([\w.\s-]+?)\s+Wie deze link/u.exec(words)?.[1] ?? '';
    const parsed = parseOwnLink(link.replaceAll(/\s/gu, ''));
    expect(Object.entries(parsed?.erasers ?? {})).toEqual(
      answers.map(({ answerId, token }) => [answerId, token]),
    );
    expect(server.logged.join('\n')).not.toMatch(/bezoek|mijn-antwoorden/u);
    for (const { token } of answers) expect(server.logged.join('\n')).not.toContain(token);
    expect(await wordsIn(await pdfOf(mine, { answers, link: false }))).not.toContain('mijn-antwoorden');
    const asked = { sessionId: table.facilitator.sessionId, answers };
    expect((await createPerson(server.url).post('/api/own', asked)).body).toMatchObject({
      actions: [{ text: 'Een bezoek plannen', who: myName }],
    });
  });

  it('[W37] is for their author, and after closing for who has the link; another seat is refused', async () => {
    const held = heldTypeset();
    held.letGo();
    await lay({ typeset: held.typeset }, true);
    const [mine, theirs] = table.participants as [Seated, Seated];
    const answers = await keysOf(mine);
    const [own] = await keysOf(theirs);
    const others = [theirs, table.facilitator, createPerson(server.url)];
    const forged = answers.map(({ answerId }) => ({ answerId, token: own?.token ?? '' }));
    const refusedToAll = async () => {
      for (const person of others)
        for (const tried of [forged, [...(own === undefined ? [] : [own]), ...forged]]) {
          const refused = await pdfOf(person, { answers: tried });
          expect(refused.status).toBe(404);
          expect(await refused.json()).toMatchObject({ reason: 'no-such-answer' });
        }
      expect((await pdfOf(theirs, { answers: [] })).status).toBe(400);
    };
    await refusedToAll();
    await table.facilitator.command({ type: 'session.close' });
    await refusedToAll();
    expect((await pdfOf(createPerson(server.url), { answers })).status).toBe(200);
    await table.facilitator.command({ type: 'session.delete' });
    expect((await pdfOf(mine, { answers })).status).toBe(404);
  });

  it('[W37] is not given out when an answer was erased while it was made', async () => {
    const held = heldTypeset();
    await lay({ typeset: held.typeset }, true);
    const [mine] = table.participants as [Seated, Seated];
    const answers = await keysOf(mine);
    const response = pdfOf(mine, { answers });
    await held.begun;
    const { sessionId } = table.facilitator;
    expect((await createPerson(server.url).post('/api/own/erase', { sessionId, answers })).status).toBe(200);
    held.letGo();
    expect((await response).status).toBe(503);
  });

  it('[W37] tells in a session without names no name and no action, also not to its author', async () => {
    await lay({}, false);
    const [mine] = table.participants as [Seated, Seated];
    const answers = await keysOf(mine);
    const words = await wordsIn(await pdfOf(mine, { answers }));
    expect(words).toContain('Wij leren van bezoeken');
    expect(words).toContain('zonder namen');
    expect(words).not.toContain(myName);
    expect(words).not.toContain('Een bezoek plannen');
    const asked = { sessionId: table.facilitator.sessionId, answers };
    expect((await createPerson(server.url).post('/api/own', asked)).body).toMatchObject({
      named: false,
      actions: [],
    });
  });
});
