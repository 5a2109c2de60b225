import type { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, it } from 'vitest';

import { openDatabase } from '../../server/storage/sqlite/open.ts';
import { openSqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { closeCodes } from '../../src/model/protocol.ts';
import { createPerson } from './person.ts';
import { layTable } from './table.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
afterEach(() => server.close());

/** A server on a database that the test can fill or close off. */
async function start() {
  const folder = temporaryFolder();
  let database: DatabaseSync | undefined;
  const storage = openSqliteStorage(`${folder.path}/test.db`, (path, faults) => {
    database = openDatabase(path, faults);
    return database;
  });
  server = await startTestServer({ storage });
  return { folder, set: (pragma: string) => database?.exec(`PRAGMA ${pragma}`) };
}

/** Whether a server that just started on this storage calls itself ready: one that runs may have looked a moment ago. */
async function readiness() {
  const other = await startTestServer({ storage: { ...server.storage, close: async () => {} } });
  const { status, text } = await createPerson(other.url).get('/readyz');
  await other.close();
  return [status, text] as const;
}

it('[L132] a full disk takes no writes and is not ready; a session is deleted all the same, and makes room', async () => {
  const { folder, set } = await start();
  const table = await layTable(server, { participants: 0 });
  const { facilitator } = table;
  const board = createBoardEditor(facilitator.board.doc);
  const words = 'KANARIE-VOLLE-SCHIJF '.repeat(1_000);
  board.setMinutes(words, '');
  await facilitator.board.saved();
  expect(await readiness()).toEqual([200, 'ready']);
  // As large as it is now, and no larger.
  set('max_page_count = 1');
  let closed: number | null = null;
  for (let minutes = words; closed === null; minutes += words) {
    board.setMinutes(minutes + words, minutes);
    const { saved, closed: end } = facilitator.board;
    closed = await Promise.race([saved().then(() => null), end]);
  }
  expect(closed).toBe(closeCodes.tryLater);
  expect((await readiness())[0]).toBe(503);
  expect((await facilitator.command({ type: 'session.delete' })).status).toBe(200);
  expect(await server.storage.sessions()).toEqual([]);
  expect(folder.holds('KANARIE-VOLLE-SCHIJF')).toBe(false);
  expect(await readiness()).toEqual([200, 'ready']);
  table.leave();
});

it('[L132] a disk that takes nothing at all leaves the session there, and says so', async () => {
  const { set } = await start();
  const table = await layTable(server, { participants: 0 });
  const { facilitator } = table;
  set('query_only = ON');
  expect(await readiness()).toEqual([503, 'the storage takes no writes; the disk may be full']);
  const refused = await facilitator.command({ type: 'session.delete' });
  expect([refused.status, refused.body['reason']]).toEqual([503, 'storage-failed']);
  set('query_only = OFF');
  expect(await server.storage.sessions()).toEqual([facilitator.sessionId]);
  expect((await facilitator.command({ type: 'session.delete' })).status).toBe(200);
  table.leave();
});

it('[L132] whoever asks again and again whether the server is ready makes it write once', async () => {
  await start();
  let writes = 0;
  const { storage } = server;
  const other = await startTestServer({
    storage: {
      ...storage,
      close: async () => {},
      probe: async () => {
        writes += 1;
        await storage.probe();
      },
    },
  });
  const anybody = createPerson(other.url);
  const answers = await Promise.all(Array.from({ length: 30 }, () => anybody.get('/readyz')));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(writes).toBe(1);
  await other.close();
});
