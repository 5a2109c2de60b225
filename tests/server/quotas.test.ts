import { afterAll, beforeAll, expect, it } from 'vitest';

import { documentLimits } from '../../src/model/documentLimits.ts';
import { closeCodes } from '../../src/model/protocol.ts';
import type { CardId } from '../../src/model/deck.ts';
import { createPerson, stageOf, usualOpening, type Connection } from './person.ts';
import { card, layTable, type Seated } from './table.ts';
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
  expect(await mallory.desk.closed).toBe(closeCodes.noRoom);

  createDeskEditor(mirjam.desk.doc).setDraft(card, { text: 'Ik schrijf gewoon door', source: null });
  await mirjam.desk.saved();
  const fresh = mallory.connect('desk');
  await fresh.synced;
  expect(fresh.doc.getMap('desk').has('ready/r-2')).toBe(true);
  expect(fresh.doc.getMap('desk').has('ready/r-more')).toBe(false);
  table.leave();
});

it('[G33] a session says that it is nearly full, then takes only what takes away, and can still be closed', async () => {
  const table = await layTable(server, { participants: 34 });
  const { facilitator, participants } = table;
  const isNearlyFull = () => stageOf(facilitator.stage).nearlyFull === true;
  const write = ({ doc }: Connection, part: number) =>
    createDeskEditor(doc).setDraft(`eigen-${part}` as CardId, { text: 'x'.repeat(240_000), source: null });
  const fill = async (people: readonly Seated[]) => {
    for (const { desk } of people)
      for (let part = 0; part < 8; part += 1) {
        write(desk, part);
        await desk.saved();
      }
    server.notice();
  };
  await fill(participants.slice(0, 26));
  await facilitator.command({ type: 'card.spotlight', cardId: card });
  await facilitator.stage.until(() => stageOf(facilitator.stage).spotlight === card);
  expect(isNearlyFull()).toBe(false);
  await fill(participants.slice(26, 33));
  await facilitator.stage.until(isNearlyFull);

  const [first, last] = [participants[0], participants[33]] as [Seated, Seated];
  write(last.desk, 0);
  await last.desk.saved();
  write(last.desk, 1);
  await last.desk.saved();
  write(last.desk, 2);
  expect(await last.desk.closed).toBe(closeCodes.noRoom);
  // What somebody else takes away is room for this.
  for (let part = 0; part < 8; part += 1) first.desk.doc.getMap('desk').delete(`draft/eigen-${part}`);
  await first.desk.saved();
  const again = last.connect('desk');
  await again.synced;
  write(again, 2);
  await again.saved();

  expect(await facilitator.command({ type: 'session.close' })).toMatchObject({ status: 200 });
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
