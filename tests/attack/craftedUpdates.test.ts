/** Updates with which a participant once ended sessions, and wrote where it was closed, over real sockets and a restart. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { updateFrame } from '../../server/host/frames.ts';
import { createMemoryStorage } from '../../server/storage/memory.ts';
import type { Storage } from '../../server/storage/storage.ts';
import { readBoard } from '../../src/documents/boardDocument.ts';
import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { deskMap } from '../../src/documents/deskDocument.ts';
import type { HarvestId, NoteId } from '../../src/model/ids.ts';
import { closeCodes } from '../../src/model/protocol.ts';
import { stageOf, type Connection } from '../server/person.ts';
import { handIn, layTable, type Seated, type Table } from '../server/table.ts';
import { startTestServer, type TestServer } from '../server/testServer.ts';
import { twin } from '../server/twin.ts';
import { craft, itemUnder, type CraftedItem } from './crafted.ts';

const agreement = 'h-afspraak' as HarvestId;
let storage: Storage;
let server: TestServer;
let table: Table;
let mallory: Seated;
let bob: Seated;
beforeEach(async () => {
  storage = createMemoryStorage();
  server = await startTestServer({ storage });
  table = await layTable(server, {
    participants: 2,
    rules: { moveItems: false, addNotes: true, editHarvest: false },
  });
  [mallory, bob] = table.participants as [Seated, Seated];
  const editor = createBoardEditor(table.facilitator.board.doc);
  editor.addHarvest(agreement, 'agreement');
  editor.setHarvest(agreement, 'text', 'wat wij afspraken');
  await table.facilitator.board.saved();
  await mallory.board.until((doc) => readBoard(doc).harvest[0]?.text === 'wat wij afspraken');
});
afterEach(async () => {
  table.leave();
  await server.close();
});

const stateOf = ({ doc }: Connection) => Y.getState(doc.store, doc.clientID);

/** A loose note, which is open to Mallory, as her next item under the client id of a connection. */
const noteOf = (connection: Connection, id: string): CraftedItem => ({
  client: connection.doc.clientID,
  clock: stateOf(connection),
  part: 'notes',
  key: `${id}/text`,
  after: null,
  value: 'een briefje',
});

/** The board as somebody finds it once the server has started again. */
async function afterRestart() {
  for (const person of table.everyone) person.leave();
  await server.close();
  server = await startTestServer({ storage });
  expect(server.logged).toEqual([]);
  const person = twin(server.url, bob);
  const board = person.connect('board');
  await board.synced;
  await board.saved();
  const file = await person.get(`/api/sessions/${person.sessionId}/notes.md`);
  const { notes, harvest } = readBoard(board.doc);
  person.leave();
  return { file, notes, harvest };
}

/** Sends an update; resolves with the code of the close, or with that it was saved. */
async function send(connection: Connection, update: Uint8Array): Promise<number | 'saved'> {
  connection.sendRaw(updateFrame(update));
  return Promise.race([connection.closed, connection.saved().then(() => 'saved' as const)]);
}

describe('an update of a participant', () => {
  it('[S4] that is as Yjs writes it is taken where it is open: otherwise what follows would show nothing', async () => {
    expect(await send(mallory.board, craft([noteOf(mallory.board, 'n-eerlijk')]))).toBe('saved');
    await bob.board.until(({ share }) => share.get('notes')?._map.has('n-eerlijk/text') === true);
    const { board } = table.facilitator;
    const changed = itemUnder(board.doc.getMap('harvest'), 'harvest', `${agreement}/text`);
    const client = board.doc.clientID;
    const update = craft([{ client, clock: stateOf(board), ...changed, value: 'van de begeleider' }]);
    expect(await send(board, update)).toBe('saved');
    await bob.board.until((doc) => readBoard(doc).harvest[0]?.text === 'van de begeleider');
  });

  it('[G60] with clients in ascending order ends with that connection, and the session goes on after a restart', async () => {
    const second = mallory.connect('board');
    await second.synced;
    const clients = [mallory.board, second].sort((a, b) => a.doc.clientID - b.doc.clientID) as [
      Connection,
      Connection,
    ];
    // Both ids are hers: she has written under each.
    for (const [index, one] of clients.entries()) {
      createBoardEditor(one.doc).addNote(`n-van-haar-${index}` as NoteId, 'van haar', {
        x: 0,
        y: 0,
        zone: null,
      });
      await one.saved();
    }
    const [low, high] = clients;
    await second.until((doc) => Object.keys(readBoard(doc).notes).length === 2);
    const ascending = craft([noteOf(low, 'n-een'), noteOf(high, 'n-twee')]);
    expect(await send(high, ascending)).toBe(closeCodes.startFresh);
    const bobs = createBoardEditor(bob.board.doc);
    for (let number = 0; number < 20; number += 1)
      bobs.addNote(`n-bob-${number}` as NoteId, `van Bob ${number}`, { x: number, y: 0, zone: null });
    await bob.board.saved();

    const found = await afterRestart();
    expect(Object.keys(found.notes)).toHaveLength(22);
    for (const text of ['van Bob 19', 'wat wij afspraken']) expect(found.file.text).toContain(text);
  });

  it('[S4] that names one client twice gets nothing past the gate: no agreement is changed', async () => {
    const harvest = mallory.board.doc.getMap('harvest');
    const first = noteOf(mallory.board, 'n-een');
    const smuggled: CraftedItem = {
      client: first.client,
      clock: first.clock + 1,
      ...itemUnder(harvest, 'harvest', `${agreement}/text`),
      value: 'wat Mallory ervan maakt',
    };
    expect(await send(mallory.board, craft([first, smuggled]))).toBe(closeCodes.startFresh);
    const found = await afterRestart();
    expect(found.harvest.map(({ text }) => text)).toEqual(['wat wij afspraken']);
    expect(found.file.text).not.toContain('Mallory ervan');
  });

  it('[R4] that names one client twice changes no answer that is locked', async () => {
    const roundId = await table.openRound();
    await handIn(mallory, roundId, 'op tijd');
    await table.facilitator.command({ type: 'timer.start', ms: 60_000, locksAnswers: true });
    server.clock.time += 60_000;
    await mallory.stage.until(() => stageOf(mallory.stage).rounds[roundId]?.locked === true);
    const map = deskMap(mallory.desk.doc);
    const key = [...map.keys()].find((name) => name.startsWith('answer/')) ?? '';
    const client = mallory.desk.doc.clientID;
    const clock = stateOf(mallory.desk);
    const value = map.get(key) as Record<string, unknown>;
    const draft = {
      part: 'desk',
      key: 'draft/kennisbronnen-2',
      after: null,
      value: { text: 'x', source: null },
    };
    const changed = { ...itemUnder(map, 'desk', key), value: { ...value, text: 'te laat' } };
    const update = craft([
      { client, clock, ...draft },
      { client, clock: clock + 1, ...changed },
    ]);
    expect(await send(mallory.desk, update)).toBe(closeCodes.startFresh);
    await table.facilitator.command({ type: 'round.reveal', roundId });
    const { stage } = table.facilitator;
    await stage.until(() => stageOf(stage).rounds[roundId]?.state === 'revealed');
    expect(Object.values(stageOf(stage).answers).map(({ text }) => text)).toEqual(['op tijd']);
  });
});
