import { afterEach, describe, expect, it } from 'vitest';

import { findDamage, repairPart } from '../../server/repair.ts';
import { createMemoryStorage } from '../../server/storage/memory.ts';
import type { DocumentKey, Storage } from '../../server/storage/storage.ts';
import { readBoard } from '../../src/documents/boardDocument.ts';
import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import type { SessionId } from '../../src/model/ids.ts';
import { closeCodes } from '../../src/model/protocol.ts';
import { sections } from './hostileUpdates.ts';
import { createPerson, type Person } from './person.ts';
import { layTable } from './table.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
afterEach(() => server.close());

/** Puts an update into a log behind the server's back, as an earlier version did. */
async function smuggle(storage: Storage, sessionId: SessionId, document: DocumentKey, update: Uint8Array) {
  const seq = 1 + ((await storage.loadDocument(sessionId, document))?.lastSeq ?? 0);
  await storage.commit(sessionId, [{ type: 'append', document, seq, update }]);
}

/** The same person, at a server that has just started. */
function comeBack({ memberId, sessionId, cookies }: Person): Person {
  const person = createPerson(server.url);
  Object.assign(person, { memberId, sessionId });
  for (const [name, value] of cookies) person.cookies.set(name, value);
  return person;
}

/** A session with an action on its board, which is then left; what is wrong with it is done while nobody looks. */
async function leftSession(storage: Storage, rest: (sessionId: SessionId) => Promise<void>) {
  server = await startTestServer({ storage });
  const table = await layTable(server, { participants: 1 });
  const { facilitator, participants, code } = table;
  createBoardEditor(facilitator.board.doc).setMinutes('wat er al stond', '');
  await facilitator.board.saved();
  table.leave();
  await server.close();
  await rest(facilitator.sessionId);
  server = await startTestServer({ storage });
  return { code, facilitator: comeBack(facilitator), participant: comeBack(participants[0] as Person) };
}

const nonsense = Uint8Array.from([1, 1, 255, 255, 3]);

describe('a log that an earlier version wrote as it came in', () => {
  it('[L60] with clients in any order is read one by one, and everything is there', async () => {
    const storage = createMemoryStorage();
    const { facilitator } = await leftSession(storage, (sessionId) =>
      smuggle(
        storage,
        sessionId,
        'board',
        sections([{ client: 7 }, { client: 8, after: [7, 0] }, { client: 9 }]),
      ),
    );
    const board = facilitator.connect('board');
    await board.synced;
    const { minutes } = readBoard(board.doc);
    expect(minutes).toContain('wat er al stond');
    expect(minutes.match(/x/g)).toHaveLength(3);
    createBoardEditor(board.doc).setMinutes(`${minutes} en verder`, minutes);
    await board.saved();
    facilitator.leave();
  });
});

describe('a session with a damaged board', () => {
  it('[L61] lets nobody write there, names it, and gives everything else: notes, joining, deciding, deleting', async () => {
    const storage = createMemoryStorage();
    const { facilitator, code } = await leftSession(storage, async (sessionId) => {
      await smuggle(storage, sessionId, 'board', nonsense);
      await smuggle(storage, sessionId, 'board', sections([{ client: 7 }]));
    });
    const { sessionId } = facilitator;
    const before = await storage.loadDocument(sessionId, 'board');
    expect(await facilitator.connect('board').closed).toBe(closeCodes.damaged);
    await facilitator.connect('stage').synced;
    await facilitator.connect('desk').synced;
    const notes = await facilitator.get(`/api/sessions/${sessionId}/notes.md`);
    expect(notes.text).toContain('wat er al stond');
    expect((await createPerson(server.url).join(code, 'Nieuw')).status).toBe(200);
    expect((await facilitator.command({ type: 'session.rename', title: 'Gaat door' })).status).toBe(200);
    expect((await facilitator.me()).body['damaged']).toEqual(['board']);
    expect(server.logged.join()).toContain('document-damaged');
    expect(await storage.loadDocument(sessionId, 'board')).toEqual(before);
    expect((await facilitator.command({ type: 'session.delete' })).status).toBe(200);
    expect(await storage.load(sessionId)).toBeNull();
    facilitator.leave();
  });

  it('[L62] is whole again after the repair, but for what cannot be read', async () => {
    const storage = createMemoryStorage();
    const left = await leftSession(storage, async (sessionId) => {
      await smuggle(storage, sessionId, 'board', nonsense);
      await smuggle(storage, sessionId, 'board', sections([{ client: 7 }]));
    });
    await server.close();
    const found = await findDamage(storage);
    expect(found.map(({ document, damage }) => [document, damage.what])).toEqual([['board', 'log']]);
    expect(await Promise.all(found.map((part) => repairPart(storage, part)))).toEqual([1]);
    expect(await findDamage(storage)).toEqual([]);
    server = await startTestServer({ storage });
    const facilitator = comeBack(left.facilitator);
    const board = facilitator.connect('board');
    await board.synced;
    expect(readBoard(board.doc).minutes).toMatch(/^(?=.*wat er al stond)(?=.*x)/);
    facilitator.leave();
  });
});

describe('a session with a damaged stage or desk', () => {
  it('[L61] with a damaged stage shows what came before, and can be deleted', async () => {
    const storage = createMemoryStorage();
    const { facilitator } = await leftSession(storage, (sessionId) =>
      smuggle(storage, sessionId, 'stage', nonsense),
    );
    expect(await facilitator.connect('stage').closed).toBe(closeCodes.damaged);
    expect((await facilitator.get(`/api/sessions/${facilitator.sessionId}/notes.md`)).text).toContain(
      'wat er al',
    );
    const refused = await facilitator.command({ type: 'session.rename', title: 'Kan niet' });
    expect(refused.body['reason']).toBe('damaged');
    expect((await facilitator.command({ type: 'session.delete' })).status).toBe(200);
    facilitator.leave();
  });

  it('[L61] with a damaged desk keeps its owner from that desk alone', async () => {
    const storage = createMemoryStorage();
    const { facilitator, participant } = await leftSession(storage, (sessionId) =>
      smuggle(storage, sessionId, 'desk/m-x', nonsense),
    );
    expect(server.logged.join()).not.toContain('m-x');
    await smuggle(storage, participant.sessionId, `desk/${participant.memberId}`, nonsense);
    await server.close();
    server = await startTestServer({ storage });
    const back = comeBack(participant);
    expect(await back.connect('desk').closed).toBe(closeCodes.damaged);
    expect((await back.me()).body['damaged']).toEqual(['desk']);
    await back.connect('board').synced;
    expect((await comeBack(facilitator).me()).body['damaged']).toEqual([]);
    expect(server.logged.join()).not.toContain(participant.memberId);
    back.leave();
  });
});
