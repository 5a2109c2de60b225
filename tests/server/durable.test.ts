import { randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';

import { gateLimits } from '../../server/gate/converse.ts';
import { createMemoryStorage } from '../../server/storage/memory.ts';
import { openSqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import type { Storage } from '../../server/storage/storage.ts';
import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { readBoard } from '../../src/documents/boardDocument.ts';
import type { SessionId } from '../../src/model/ids.ts';
import { closeCodes, protocolVersion } from '../../src/model/protocol.ts';
import { cookieHeader } from './cookieJar.ts';
import { heldTypeset } from './heldTypeset.ts';
import { createPerson, stageOf } from './person.ts';
import { card, handIn, layTable, type Table } from './table.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
afterEach(() => server.close());

const place = { x: 10, y: 20, zone: null } as const;

interface GatedStorage extends Storage {
  /** From now on the commits of one session wait. */
  hold(sessionId: SessionId): void;
  /** Resolves when so many commits wait: so the server has what was sent to it. */
  waiting(count: number): Promise<void>;
  release(): void;
  fail(): void;
}

/** A storage in which the commits of one session wait until they are let through, or fail. All others go on. */
function gatedStorage(): GatedStorage {
  const storage = createMemoryStorage();
  let held: SessionId | null = null;
  let gate: Promise<void> = Promise.resolve();
  let open = () => {};
  let broken = () => {};
  let count = 0;
  let came = () => {};
  return {
    ...storage,
    waiting: (wanted) =>
      new Promise((resolve) => {
        came = () => {
          if (count >= wanted) resolve();
        };
        came();
      }),
    hold: (sessionId) => {
      held = sessionId;
      gate = new Promise((resolve, reject) => {
        open = resolve;
        broken = () => reject(Object.assign(new Error('disk full'), { code: 'ENOSPC' }));
      });
      gate.catch(() => {});
    },
    release: () => open(),
    fail: () => {
      broken();
      gate = Promise.resolve();
    },
    commit: async (sessionId, changes) => {
      if (sessionId === held) {
        count += 1;
        came();
        await gate;
      }
      return storage.commit(sessionId, changes);
    },
  };
}

/** At one table: an edit, a command, and somebody who comes in just now. Tells what came of each, when it does. */
function act({ facilitator, participants: [bob] }: Table, words: string) {
  if (bob === undefined) throw new Error('One was asked for');
  const done = { receipt: false, command: false, late: false };
  createBoardEditor(bob.board.doc).setMinutes(`${words} minutes`, readBoard(bob.board.doc).minutes);
  const late = facilitator.connect('board');
  const receipt = bob.board.saved().then(() => (done.receipt = true));
  const command = facilitator
    .command({ type: 'session.rename', title: `${words} title` })
    .then(() => (done.command = true));
  const whole = late.synced.then(() => (done.late = true));
  return {
    done,
    /** Whether any of them heard any of it. */
    heard: () => [facilitator, bob].some(({ wiretap }) => wiretap.saw(words)),
    /** Resolves when everybody has heard all of it. */
    through: () =>
      Promise.all([
        receipt,
        command,
        whole,
        facilitator.board.until((doc) => readBoard(doc).minutes === `${words} minutes`),
        bob.stage.until(() => stageOf(bob.stage).title === `${words} title`),
      ]),
  };
}

describe('durable before visible', () => {
  it('[L8] nobody sees, and no receipt names, what is not in the storage yet', async () => {
    const storage = gatedStorage();
    server = await startTestServer({ storage });
    const table = await layTable(server, { participants: 1 });
    const control = await layTable(server, { participants: 1 });
    // That these can be heard at all, at this very table, is seen first.
    const open = act(table, 'canary-open');
    await open.through();
    expect(open.heard()).toBe(true);

    storage.hold(table.facilitator.sessionId);
    const held = act(table, 'canary-held');
    await storage.waiting(2);
    // The same at a table that nothing holds up, each begun later and brought to its end: so there was time to hear it.
    for (const words of ['canary-one', 'canary-two', 'canary-three']) {
      const later = act(control, words);
      await later.through();
      expect(later.heard()).toBe(true);
      expect(later.done).toEqual({ receipt: true, command: true, late: true });
    }
    expect(held.heard()).toBe(false);
    expect(held.done).toEqual({ receipt: false, command: false, late: false });

    storage.release();
    await held.through();
    expect(held.heard()).toBe(true);
    expect(held.done).toEqual({ receipt: true, command: true, late: true });
    for (const { leave } of [table, control]) leave();
  });

  it('[L9] when the storage fails nobody is told "saved", everybody gets 4500, and nothing of it stays', async () => {
    const storage = gatedStorage();
    server = await startTestServer({ storage });
    const table = await layTable(server, { participants: 1 });
    const [bob] = table.participants;
    if (bob === undefined) throw new Error('One was asked for');
    for (const { provider } of table.everyone.flatMap(({ stage, board, desk }) => [stage, board, desk]))
      provider.shouldConnect = false;
    // A receipt comes when the storage does its work: so that there is none below means something.
    createBoardEditor(bob.board.doc).setMinutes('bewaard', '');
    await bob.board.saved();
    storage.hold(bob.sessionId);
    createBoardEditor(bob.board.doc).moveItem(card, place);
    let receipt = false;
    void bob.board.saved().then(() => {
      receipt = true;
    });
    const command = table.facilitator.command({ type: 'session.rename', title: 'Niet bewaard' });
    await storage.waiting(2);
    storage.fail();
    expect((await command).body['reason']).toBe('storage-failed');
    // What is closed says nothing any more.
    for (const { board } of [table.facilitator, bob]) expect(await board.closed).toBe(closeCodes.tryLater);
    expect(receipt).toBe(false);
    // The next attempt starts from what is in the storage.
    const back = table.facilitator.connect('stage');
    await back.synced;
    expect(stageOf(back).title).not.toBe('Niet bewaard');
    const board = bob.connect('board', { doc: bob.board.doc });
    await board.synced;
    await board.saved();
    const fresh = table.facilitator.connect('board');
    await fresh.until((doc) => readBoard(doc).places[card] !== undefined);
    table.leave();
  });
});

describe('a storage that fails', () => {
  it('[L133] calls no session deleted to somebody whose notes were being made', async () => {
    const storage = gatedStorage();
    const held = heldTypeset();
    server = await startTestServer({ storage, typeset: held.typeset });
    const table = await layTable(server, { participants: 1 });
    const { facilitator } = table;
    const notes = facilitator.get(`/api/sessions/${facilitator.sessionId}/notes.pdf`);
    await held.begun;
    storage.hold(facilitator.sessionId);
    const command = facilitator.command({ type: 'session.rename', title: 'Niet bewaard' });
    await storage.waiting(1);
    storage.fail();
    expect((await command).body['reason']).toBe('storage-failed');
    held.letGo();
    const { status, body } = await notes;
    expect([status, body['reason']]).toEqual([503, 'unavailable']);
    table.leave();
  });

  it('[L133] says that a session is closed when it is, also when the disk cannot be cleaned at that moment', async () => {
    const storage = createMemoryStorage();
    const full = () => Promise.reject(new Error('disk full'));
    server = await startTestServer({ storage: { ...storage, scrub: full } });
    const table = await layTable(server, { participants: 0 });
    const { facilitator } = table;
    expect((await facilitator.command({ type: 'session.close' })).status).toBe(200);
    await facilitator.stage.until(() => stageOf(facilitator.stage).phase === 'closed');
    expect(server.logged.join()).toContain('purge-failed');
    table.leave();
  });

  it('[L133] is tried before anything more is written; until then nobody is sent away, and all can be read', async () => {
    const storage = gatedStorage();
    const writes = Promise.withResolvers<void>();
    let probes = 0;
    server = await startTestServer({
      storage: {
        ...storage,
        probe: async () => {
          probes += 1;
          await writes.promise;
        },
      },
    });
    const table = await layTable(server, { participants: 1 });
    const [bob] = table.participants;
    if (bob === undefined) throw new Error('One was asked for');
    const { facilitator } = table;
    storage.hold(facilitator.sessionId);
    createBoardEditor(bob.board.doc).setMinutes('eerst', '');
    await storage.waiting(1);
    storage.fail();
    await bob.board.closed;
    expect(probes).toBe(1);
    const again = bob.connect('board', { doc: bob.board.doc });
    const reader = facilitator.connect('board');
    await Promise.all([again.synced, reader.synced]);
    let saved = false;
    const receipt = again.saved().then(() => (saved = true));
    expect((await facilitator.command({ type: 'session.rename', title: 'Nu niet' })).status).toBe(503);
    expect((await facilitator.get(`/api/sessions/${facilitator.sessionId}/notes.md`)).status).toBe(200);
    // The reader is told that nothing of its own is missing, on the same connection all the time.
    await reader.saved();
    expect([saved, readBoard(reader.doc).minutes]).toEqual([false, '']);
    // What waits has an end.
    const flood = bob.connect('board');
    await flood.synced;
    createBoardEditor(flood.doc).setMinutes('vloed', '');
    for (let turn = 0; turn <= gateLimits.backlog.frames; turn += 1) void flood.saved();
    expect(await flood.closed).toBe(closeCodes.tryLater);
    flood.close();
    writes.resolve();
    await receipt;
    await reader.until((doc) => readBoard(doc).minutes === 'eerst');
    table.leave();
  });
});

describe('a restart', () => {
  it('[L10] keeps sessions, seats, texts and links; clients come back by themselves', async () => {
    const folder = temporaryFolder();
    const path = `${folder.path}/test.db`;
    server = await startTestServer({ storage: openSqliteStorage(path) });
    const table = await layTable(server, { participants: 1 });
    const [bob] = table.participants;
    if (bob === undefined) throw new Error('One was asked for');
    const roundId = await table.openRound();
    await handIn(bob, roundId, 'van voor de herstart');
    createBoardEditor(bob.board.doc).setMinutes('notulen', '');
    await bob.board.saved();
    const [writer] = bob.stage.doc.store.clients.keys();
    table.leave();
    await server.close();
    server = await startTestServer({ storage: openSqliteStorage(path) });
    const facilitator = createPerson(server.url);
    const { memberId, sessionId, cookies } = table.facilitator;
    Object.assign(facilitator, { memberId, sessionId });
    for (const [name, value] of cookies) facilitator.cookies.set(name, value);
    const stage = facilitator.connect('stage', { doc: table.facilitator.stage.doc });
    await stage.synced;
    expect((await facilitator.command({ type: 'round.reveal', roundId })).status).toBe(200);
    await stage.until(() => Object.keys(stageOf(stage).answers).length === 1);
    expect(Object.values(stageOf(stage).answers)[0]?.text).toBe('van voor de herstart');
    expect([...stage.doc.store.clients.keys()]).toEqual([writer]);
    expect((await facilitator.get(`/api/sessions/${sessionId}/notes.md`)).text).toContain('notulen');
    facilitator.leave();
  });

  it('[L11] a damaged snapshot stops its own document only, and is not written over', async () => {
    const folder = temporaryFolder();
    const path = `${folder.path}/test.db`;
    server = await startTestServer({ storage: openSqliteStorage(path) });
    const [one, two] = [
      await layTable(server, { participants: 0 }),
      await layTable(server, { participants: 0 }),
    ];
    const { sessionId } = one.facilitator;
    for (const table of [one, two]) {
      // Closing leaves snapshots.
      createBoardEditor(table.facilitator.board.doc).setMinutes('iets', '');
      await table.facilitator.board.saved();
      await table.facilitator.command({ type: 'session.close' });
      table.leave();
    }
    await server.close();
    const database = new DatabaseSync(path);
    const read = `SELECT state FROM snapshot WHERE session = ? AND name = 'board'`;
    const damaged = Buffer.from(database.prepare(read).get(sessionId)?.['state'] as Uint8Array);
    // One letter of the minutes: Yjs would read it without complaint.
    damaged[damaged.indexOf('iets')] = 'f'.charCodeAt(0);
    database
      .prepare(`UPDATE snapshot SET state = ? WHERE session = ? AND name = 'board'`)
      .run(damaged, sessionId);
    database.close();

    server = await startTestServer({ storage: openSqliteStorage(path) });
    const back = ({ facilitator }: typeof one) => {
      const person = createPerson(server.url);
      Object.assign(person, { memberId: facilitator.memberId, sessionId: facilitator.sessionId });
      for (const [name, value] of facilitator.cookies) person.cookies.set(name, value);
      return person;
    };
    const stopped = back(one);
    expect(await stopped.connect('board').closed).toBe(closeCodes.damaged);
    await stopped.connect('stage').synced;
    expect(server.logged.join()).toContain('document-damaged');
    const fine = back(two);
    const stage = fine.connect('stage');
    await stage.synced;
    stopped.leave();
    fine.leave();
    await server.close();
    const after = new DatabaseSync(path);
    const row = after
      .prepare(`SELECT state FROM snapshot WHERE session = ? AND name = 'board'`)
      .get(sessionId);
    expect(Buffer.from(row?.['state'] as Uint8Array).equals(damaged)).toBe(true);
    after.close();
    server = await startTestServer();
  });

  it('[L12] many edits are kept as a snapshot and a short log, and read back the same', async () => {
    const storage = createMemoryStorage();
    server = await startTestServer({ storage });
    const table = await layTable(server, { participants: 1 });
    const [bob] = table.participants;
    if (bob === undefined) throw new Error('One was asked for');
    const { minutes } = { minutes: bob.board.doc.getText('minutes') };
    for (let edit = 0; edit < 1_200; edit += 1) minutes.insert(edit, String(edit % 10));
    await bob.board.saved();
    const stored = await storage.loadDocument(bob.sessionId, 'board');
    expect(stored?.lastSeq).toBe(1_200);
    expect(stored?.snapshot?.seq).toBe(1_000);
    expect(stored?.tail).toHaveLength(200);
    table.leave();
    await server.close();
    server = await startTestServer({ storage });
    const witness = createPerson(server.url);
    Object.assign(witness, { memberId: bob.memberId, sessionId: bob.sessionId });
    for (const [name, value] of bob.cookies) witness.cookies.set(name, value);
    const board = witness.connect('board');
    await board.synced;
    expect(board.doc.getText('minutes').toString()).toBe(minutes.toString());
    witness.leave();
  });
});

describe('a slow reader', () => {
  it('[L13] loses its connection before it costs the server much, and nobody else notices', async () => {
    server = await startTestServer();
    const table = await layTable(server, { participants: 1 });
    const [bob] = table.participants;
    if (bob === undefined) throw new Error('One was asked for');
    const address = `${server.url.replace('http', 'ws')}/sync/${bob.sessionId}/board`;
    const slow = new WebSocket(
      `${address}?seat=${table.facilitator.memberId}&v=${protocolVersion}&client=77`,
      {
        headers: { Cookie: cookieHeader(table.facilitator.cookies), Origin: server.url },
      },
    );
    slow.on('error', () => {});
    const closed = new Promise<number>((resolve) => slow.on('close', resolve));
    await new Promise((resolve) => slow.once('message', resolve));
    slow.pause();
    // A participant may not write this much.
    const { board } = table.facilitator;
    const text = board.doc.getText('minutes');
    // More than a socket's own buffers hold, so that it piles up at the server.
    for (let turn = 0; turn < 90; turn += 1) {
      text.delete(0, text.length);
      text.insert(0, randomBytes(60_000).toString('hex'));
      await board.saved();
    }
    slow.resume();
    expect([1006, closeCodes.tryLater]).toContain(await closed);
    await bob.board.until((doc) => doc.getText('minutes').toString() === text.toString());
    table.leave();
  });
});
