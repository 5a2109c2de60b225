/** The answer sheets of a session, as a server gives them to its facilitators. */
import { afterEach, expect, it } from 'vitest';

import { cookieHeader } from './cookieJar.ts';
import { heldTypeset } from './heldTypeset.ts';
import { layTable, type Seated } from './table.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer | undefined;
afterEach(() => server?.close());

const fetchSheets = (at: TestServer, person: Seated, seat: string = person.memberId) => {
  const address = `${at.url}/api/sessions/${person.sessionId}/answer-sheets.pdf?seat=${seat}&lang=nl`;
  return fetch(address, { headers: { Cookie: cookieHeader(person.cookies) } });
};

it('[Y4] facilitators get the sheets, and nobody else does', async () => {
  server = await startTestServer();
  const { facilitator, participants } = await layTable(server, { participants: 1 });
  const given = await fetchSheets(server, facilitator);
  expect(given.status).toBe(200);
  expect(given.headers.get('content-type')).toBe('application/pdf');
  expect(given.headers.get('content-disposition')).toMatch(
    /^attachment; filename="[\w-]+-antwoordvellen\.pdf"$/u,
  );
  expect(
    Buffer.from(await given.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  const [participant] = participants;
  if (participant === undefined) throw new Error('nobody');
  expect((await fetchSheets(server, participant)).status).toBe(403);
  expect((await fetchSheets(server, participant, facilitator.memberId)).status).toBe(401);
});

it('[Y4] somebody who became no facilitator meanwhile gets none', async () => {
  const { typeset, begun, letGo } = heldTypeset();
  server = await startTestServer({ typeset });
  const { facilitator, participants } = await layTable(server, { participants: 1 });
  const [other] = participants;
  if (other === undefined) throw new Error('nobody');
  await facilitator.command({ type: 'member.setRole', memberId: other.memberId, role: 'facilitator' });
  const asked = fetchSheets(server, facilitator);
  await begun;
  await other.command({ type: 'member.setRole', memberId: facilitator.memberId, role: 'participant' });
  letGo();
  expect((await asked).status).toBe(403);
});
