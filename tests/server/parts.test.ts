import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { createBoardEditor, type BoardEditor } from '../../src/documents/boardEditor.ts';
import { readBoard } from '../../src/documents/boardDocument.ts';
import type { HarvestId, NoteId } from '../../src/model/ids.ts';
import { closeCodes } from '../../src/model/protocol.ts';
import { card, layTable, type Seated, type Table } from './table.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
let table: Table;
let bob: Seated;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  table = await layTable(server, { participants: 2, rules: {} });
  [bob] = table.participants as [Seated];
  const board = createBoardEditor(table.facilitator.board.doc);
  board.moveItems([{ id: card, ...place }]);
  board.setMinutes('notulen', '');
  board.addHarvest(harvest, 'action');
  board.addNote(note, 'briefje', place);
  await table.facilitator.board.saved();
  await bob.board.until(
    (doc) => readBoard(doc).minutes === 'notulen' && Object.keys(readBoard(doc).notes).length > 0,
  );
});
afterEach(() => table.leave());

const place = { x: 10, y: 20, zone: null } as const;
const harvest = 'h-1' as HarvestId;
const note = 'n-1' as NoteId;

type Switch = 'moveItems' | 'addNotes' | 'editHarvest';
const edits: Readonly<Record<string, { readonly by: Switch; readonly edit: (board: BoardEditor) => void }>> =
  {
    'to move an item': { by: 'moveItems', edit: (board) => board.moveItem(card, { ...place, x: 99 }) },
    'to take an item off the board': { by: 'moveItems', edit: (board) => board.removeItems([card]) },
    'to write on a note': { by: 'addNotes', edit: (board) => board.setNoteText(note, 'van mij') },
    'to mark an insight': { by: 'editHarvest', edit: (board) => board.markInsight(card, true) },
    'to change an agreement': { by: 'editHarvest', edit: (board) => board.setHarvest(harvest, 'text', 'x') },
    'to delete an agreement': { by: 'editHarvest', edit: (board) => board.removeHarvest(harvest) },
    'to write in the minutes': {
      by: 'editHarvest',
      edit: (board) => board.setMinutes('notulen!', 'notulen'),
    },
    'to empty the minutes': { by: 'editHarvest', edit: (board) => board.setMinutes('', 'notulen') },
  };
const switches: readonly Switch[] = ['moveItems', 'addNotes', 'editHarvest'];

/** The board as somebody sees it who comes in now. */
async function boardNow() {
  const fresh = table.facilitator.connect('board');
  await fresh.synced;
  const board = readBoard(fresh.doc);
  fresh.close();
  return board;
}

describe('a participant', () => {
  it.each(Object.entries(edits))('[S4] needs a switch %s; the other two do not open it', async (_, one) => {
    const before = await boardNow();
    const stored = await server.storage.loadDocument(bob.sessionId, 'board');
    const others = Object.fromEntries(switches.filter((name) => name !== one.by).map((name) => [name, true]));
    for (const rules of [{}, others]) {
      await table.facilitator.command({ type: 'rules.set', ...rules });
      const board = bob.connect('board');
      await board.synced;
      one.edit(createBoardEditor(board.doc));
      expect(await board.closed).toBe(closeCodes.startFresh);
    }
    expect(await boardNow()).toEqual(before);
    expect((await server.storage.loadDocument(bob.sessionId, 'board'))?.lastSeq).toBe(stored?.lastSeq);

    await table.facilitator.command({ type: 'rules.set', [one.by]: true });
    const board = bob.connect('board');
    await board.synced;
    one.edit(createBoardEditor(board.doc));
    await board.saved();
    expect(await boardNow()).not.toEqual(before);
  });

  it('[S4] loses a part at once when a facilitator closes it, and keeps what was written', async () => {
    await table.facilitator.command({ type: 'rules.set', editHarvest: true });
    createBoardEditor(bob.board.doc).setMinutes('notulen van Bob', 'notulen');
    await bob.board.saved();
    await table.facilitator.command({ type: 'rules.set', editHarvest: false });
    createBoardEditor(bob.board.doc).setMinutes('notulen van Bob en meer', 'notulen van Bob');
    expect(await bob.board.closed).toBe(closeCodes.startFresh);
    expect((await boardNow()).minutes).toBe('notulen van Bob');
    // Who comes back with what was taken then is welcome.
    const back = bob.connect('board');
    await back.synced;
    await back.saved();
  });

  it('[S4] that is refused costs the server no more than a look: the board is not read again', async () => {
    let reads = 0;
    const { loadDocument } = server.storage;
    Object.assign(server.storage, {
      loadDocument: (...asked: Parameters<typeof loadDocument>) => {
        reads += 1;
        return loadDocument(...asked);
      },
    });
    bob.board.doc.getText('minutes').delete(0, 3);
    expect(await bob.board.closed).toBe(closeCodes.startFresh);
    expect((await boardNow()).minutes).toBe('notulen');
    expect(reads).toBe(0);
    Object.assign(server.storage, { loadDocument });
  });
});
