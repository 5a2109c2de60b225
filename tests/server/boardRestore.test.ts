import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openSqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import { readBoard } from '../../src/documents/boardDocument.ts';
import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import type { ItemId, NoteId, SnapshotId } from '../../src/model/ids.ts';
import { closeCodes } from '../../src/model/protocol.ts';
import { stageOf, type Connection } from './person.ts';
import { card, layTable, type Seated, type Table } from './table.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let folder: ReturnType<typeof temporaryFolder>;
let server: TestServer;
let table: Table;
let bob: Seated;
const file = () => `${folder.path}/test.db`;
beforeEach(async () => {
  folder = temporaryFolder();
  server = await startTestServer({ storage: openSqliteStorage(file()) });
  table = await layTable(server, { participants: 1 });
  [bob] = table.participants as [Seated];
});
afterEach(async () => {
  table.leave();
  await server.close();
});

const item = card as ItemId;
const note = 'n-canary' as NoteId;
const spot = (x: number) => ({ x, y: 0, zone: 'now' });
const xOf = ({ doc }: Connection) => readBoard(doc).places[item]?.x;

/** Keeps the board as it is, and gives the id under which. */
async function keep(): Promise<SnapshotId> {
  const { facilitator } = table;
  const before = stageOf(facilitator.stage).snapshots.length;
  expect((await facilitator.command({ type: 'board.snapshot' })).status).toBe(200);
  await facilitator.stage.until(() => stageOf(facilitator.stage).snapshots.length > before);
  return stageOf(facilitator.stage).snapshots.at(-1)?.id as SnapshotId;
}

describe('putting the board back', () => {
  it('[B18] closes the old board for everybody and opens a new one, which holds after a restart', async () => {
    const editor = createBoardEditor(bob.board.doc);
    editor.moveItem(item, spot(1));
    await bob.board.saved();
    const snapshotId = await keep();
    editor.moveItem(item, spot(2));
    editor.setMinutes('Daarna gezegd.', '');
    await bob.board.saved();

    const closed = table.everyone.map(({ board }) => board.closed);
    expect((await table.facilitator.command({ type: 'board.restore', snapshotId })).status).toBe(200);
    expect(await Promise.all(closed)).toEqual(closed.map(() => closeCodes.startFresh));
    const fresh = bob.connect('board');
    await fresh.synced;
    expect(xOf(fresh)).toBe(1);
    expect(readBoard(fresh.doc).minutes).toBe('Daarna gezegd.');
    createBoardEditor(fresh.doc).moveItem(item, spot(3));
    await fresh.saved();

    table.leave();
    await server.close();
    server = await startTestServer({ storage: openSqliteStorage(file()) });
    const host = await server.storage.keptBoard(table.facilitator.sessionId, snapshotId);
    expect(host).not.toBeNull();
    const stored = await server.storage.load(table.facilitator.sessionId);
    expect(stored?.documents.get('board')?.lastSeq).toBe(2);
  });

  it('[B18] lets nothing of the old board into the new one: not by an old phone, nor by what was under way', async () => {
    const editor = createBoardEditor(bob.board.doc);
    editor.moveItem(item, spot(1));
    await bob.board.saved();
    const snapshotId = await keep();
    const restored = table.facilitator.command({ type: 'board.restore', snapshotId });
    // Sent while the board is put back: it is on the old board or nowhere.
    for (let x = 10; x < 60; x += 1) editor.moveItem(item, spot(x));
    editor.addNote(note, 'van de oude', spot(5));
    await restored;
    await bob.board.closed;

    const stale = bob.connect('board', { doc: bob.board.doc, generation: 0 });
    expect(await stale.closed).toBe(closeCodes.startFresh);
    const fresh = bob.connect('board');
    await fresh.synced;
    expect(xOf(fresh)).toBe(1);
    expect(readBoard(fresh.doc).notes).toEqual({});
    expect(stageOf(table.facilitator.stage).snapshots.at(-1)).toBeDefined();
  });

  it('[B18] can be taken back itself, for the board of that moment is kept too', async () => {
    const editor = createBoardEditor(bob.board.doc);
    editor.moveItem(item, spot(1));
    await bob.board.saved();
    const first = await keep();
    editor.moveItem(item, spot(2));
    await bob.board.saved();
    await table.facilitator.command({ type: 'board.restore', snapshotId: first });
    const { stage } = table.facilitator;
    await stage.until(() => stageOf(stage).boardGeneration === 1);
    const before = stageOf(stage).snapshots.find(({ because }) => because === 'restore');
    await table.facilitator.command({ type: 'board.restore', snapshotId: before?.id as SnapshotId });
    await stage.until(() => stageOf(stage).boardGeneration === 2);
    const fresh = bob.connect('board');
    await fresh.synced;
    expect(xOf(fresh)).toBe(2);
  });

  it('[G6] is written by nobody under the client id of the server', async () => {
    createBoardEditor(bob.board.doc).moveItem(item, spot(1));
    await bob.board.saved();
    await table.facilitator.command({ type: 'board.restore', snapshotId: await keep() });
    const fresh = bob.connect('board');
    await fresh.synced;
    const [server_] = [...fresh.doc.store.clients.keys()];
    expect(await bob.connect('board', { client: server_ ?? 0 }).closed).toBe(closeCodes.startFresh);
  });
});

describe('what is kept of the board', () => {
  const inFiles = (text: string) =>
    readdirSync(folder.path).some((name) => readFileSync(`${folder.path}/${name}`).includes(text));

  it('[P12] is gone from the files when the session is closed', async () => {
    const editor = createBoardEditor(bob.board.doc);
    editor.addNote(note, 'canary-kept', spot(1));
    await bob.board.saved();
    await keep();
    editor.removeItems([note]);
    await bob.board.saved();
    expect(inFiles('canary-kept')).toBe(true);
    await table.facilitator.command({ type: 'session.close' });
    const { stage } = table.facilitator;
    await stage.until(() => stageOf(stage).phase === 'closed');
    expect(stageOf(stage).snapshots).toEqual([]);
    expect(inFiles('canary-kept')).toBe(false);
  });
});
