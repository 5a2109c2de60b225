import { afterAll, beforeAll, expect, it } from 'vitest';

import { documentLimits } from '../../src/model/documentLimits.ts';
import { closeCodes } from '../../src/model/protocol.ts';
import { createPerson, usualOpening } from './person.ts';
import { card, layTable } from './table.ts';
import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

it('[G30] a desk that is full takes no more, gives room to take away, and costs others nothing', async () => {
  const table = await layTable(server);
  const [mallory, mirjam] = table.participants;
  if (mallory === undefined || mirjam === undefined) throw new Error('Nobody sits there');
  const map = mallory.desk.doc.getMap('desk');
  for (let from = 0; from < documentLimits.desk.keys; from += 1_000)
    mallory.desk.doc.transact(() => {
      for (let key = from; key < from + 1_000; key += 1) map.set(`ready/r-${key}`, true);
    });
  await mallory.desk.saved();
  // What only takes away is taken.
  map.delete('ready/r-1');
  await mallory.desk.saved();
  map.set('ready/r-more', true);
  expect(await mallory.desk.closed).toBe(closeCodes.tooBig);

  createDeskEditor(mirjam.desk.doc).setDraft(card, { text: 'Ik schrijf gewoon door', source: null });
  await mirjam.desk.saved();
  const fresh = mallory.connect('desk');
  await fresh.synced;
  expect(fresh.doc.getMap('desk').has('ready/r-2')).toBe(true);
  expect(fresh.doc.getMap('desk').has('ready/r-more')).toBe(false);
  table.leave();
});

it('[G32] a server without room opens no session, says so, and those that are there go on', async () => {
  const small = await startTestServer({ dataLimit: 20_000 });
  const table = await layTable(small, { participants: 1 });
  const [joris] = table.participants;
  if (joris === undefined) throw new Error('Nobody sits there');
  const text = 'x'.repeat(20_000);
  createDeskEditor(joris.desk.doc).setDraft(card, { text, source: null });
  await joris.desk.saved();
  const late = createPerson(small.url);
  const refused = await late.post('/api/sessions', usualOpening);
  expect([refused.status, refused.body['reason']]).toEqual([507, 'server-full']);
  expect(refused.body['title']).toMatch(/geen plaats/);
  createDeskEditor(joris.desk.doc).setDraft(card, { text: `${text} en door`, source: null });
  await joris.desk.saved();
  await small.expire();
  expect(small.logged.some((line) => line.includes('data-nearly-full'))).toBe(true);
  table.leave();
  await small.close();
});
