import { afterEach, expect, it } from 'vitest';

import { createMemoryStorage } from '../../server/storage/memory.ts';
import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { createPerson, stageOf } from './person.ts';
import { handIn, layTable } from './table.ts';
import { metricsToken, startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
afterEach(() => server.close());

const words = {
  title: 'KANARIE-TITEL',
  facilitatorName: 'KANARIE-FATMA',
  municipality: 'KANARIE-DORP',
};

it('[H4] a whole session, and all that goes wrong in it, leaves no word, name, code, token or seat in the log', async () => {
  const memory = createMemoryStorage();
  let fails = false;
  // The worst that a storage can say when it fails: what it was to write, on lines like those of a stack.
  const failing = (what: unknown): never => {
    const quoted = JSON.stringify(what, (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    );
    throw Object.assign(new Error(`KANARIE\n    at KANARIE (${quoted})\n    at ${quoted}`), { code: 'EIO' });
  };
  const storage = {
    ...memory,
    commit: async (...given: Parameters<typeof memory.commit>) =>
      fails ? failing(given) : memory.commit(...given),
    load: async (...given: Parameters<typeof memory.load>) =>
      fails ? failing(given) : memory.load(...given),
    seat: async (...given: Parameters<typeof memory.seat>) =>
      fails ? failing(given) : memory.seat(...given),
    sessionByCode: async (code: string) => (fails ? failing(code) : memory.sessionByCode(code)),
    expired: async (now: number) => (fails ? failing(now) : memory.expired(now)),
    purge: async () => (fails ? failing('purge') : memory.purge()),
  };
  server = await startTestServer({ storage });
  const table = await layTable(server, { participants: 1, opening: words });
  const { facilitator, participants, code, facilitatorUrl } = table;
  const [bob] = participants;
  if (bob === undefined) throw new Error('One was asked for');
  const roundId = await table.openRound();
  await handIn(bob, roundId, 'KANARIE-ANTWOORD');
  createBoardEditor(bob.board.doc).setMinutes('KANARIE-NOTITIE', '');
  await bob.board.saved();
  await facilitator.command({ type: 'round.reveal', roundId });
  await bob.stage.until(() => Object.keys(stageOf(bob.stage).answers).length === 1);
  const stranger = createPerson(server.url);
  await stranger.post('/api/lookup', { code: 'KANARI' });
  await stranger.post('/api/join', { token: 'KANARIE-SLEUTEL' });
  await stranger.post('/api/sessions', '{"title":"KANARIE');
  await stranger.get('/metrics', { Authorization: `Bearer ${metricsToken}x` });
  for (const format of ['docx', 'json', 'html'])
    await facilitator.get(
      `/api/sessions/${facilitator.sessionId}/notes.${format}?seat=${facilitator.memberId}`,
    );

  fails = true;
  createBoardEditor(bob.board.doc).setMinutes('KANARIE-NIET-BEWAARD', 'KANARIE-NOTITIE');
  await bob.board.closed;
  await facilitator.command({ type: 'session.rename', title: 'KANARIE-NIEUW' } as never);
  await stranger.post('/api/lookup', { code });
  await bob.me();
  await bob.connect('stage').closed;
  await server.expire();
  fails = false;

  const log = server.logged.join('\n');
  for (const event of ['storage-failed', 'request-failed', 'admission-failed', 'expire-failed'])
    expect([event, log.includes(`"event":"${event}"`)]).toEqual([event, true]);
  const tokens = table.everyone.flatMap(({ cookies }) => [...cookies.values()]);
  const secrets = [code, metricsToken, facilitatorUrl.split('#')[1] ?? '', ...tokens];
  const seats = table.everyone.map(({ memberId }) => memberId);
  for (const secret of ['KANARI', ...secrets, ...seats]) expect(log).not.toContain(secret);
  table.leave();
});
