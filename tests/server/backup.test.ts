import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';

import { backUp } from '../../server/backup.ts';
import { databaseFile, keyFile, lockFolder, readServerKey } from '../../server/dataFolder.ts';
import { readBackup } from '../../server/manifest.ts';
import { restore } from '../../server/restore.ts';
import { openSqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import { readBoard } from '../../src/documents/boardDocument.ts';
import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { readDesk } from '../../src/documents/deskDocument.ts';
import type { SessionId } from '../../src/model/ids.ts';
import { closeCodes } from '../../src/model/protocol.ts';
import { withoutSettings } from '../fixtures/settings.ts';
import { createPerson, stageOf, type Person } from './person.ts';
import { handIn, layTable, type Seated, type Table } from './table.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { startTestServer, type TestServer } from './testServer.ts';

const now = Date.parse('2026-11-12T09:00:00Z');
const root = new URL('../..', import.meta.url).pathname;

let server: TestServer;
let data: string;
let backups: string;
const start = async (folder: string) => {
  readServerKey(folder);
  server = await startTestServer({ storage: openSqliteStorage(join(folder, databaseFile)) });
};
/** A server with a table of two at it, in a folder. */
async function lay(): Promise<Table> {
  data = temporaryFolder().path;
  backups = temporaryFolder().path;
  await start(data);
  return layTable(server, { participants: 1 });
}
afterEach(() => server.close());

const bytesIn = (folder: string) =>
  Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name)))).toString('latin1');

/** The same person, at the server that runs now. */
function comeBack({ memberId, sessionId, cookies }: Person): Person {
  const person = createPerson(server.url);
  Object.assign(person, { memberId, sessionId });
  for (const [name, value] of cookies) person.cookies.set(name, value);
  return person;
}

/** Runs a script of the server to its end. */
async function run(script: string, args: readonly string[], folder: string): Promise<[number, string]> {
  const child = spawn(process.execPath, [`server/${script}.ts`, ...args], {
    cwd: root,
    env: { ...withoutSettings(process.env), DATA_DIR: folder },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk));
  const [code] = (await once(child, 'exit')) as [number];
  return [code, said];
}

describe('a backup', () => {
  it('[H21] is made while people write, is whole, and says what is in it', async () => {
    const table = await lay();
    const { facilitator } = table;
    const board = createBoardEditor(facilitator.board.doc);
    board.setMinutes('Voor de kopie.', '');
    await facilitator.board.saved();
    const backedUp = new AbortController();
    const meanwhile = (async () => {
      for (let turn = 0; !backedUp.signal.aborted; turn += 1) {
        board.setMinutes(`Voor de kopie. ${turn}`, readBoard(facilitator.board.doc).minutes);
        await facilitator.board.saved();
      }
    })();
    const [code, said] = await run('backup', [backups, '--drill'], data);
    backedUp.abort();
    await meanwhile;
    expect([code, said]).toEqual([
      0,
      expect.stringMatching(/✓ 1 sessions, .*\n✓ Put back and read by a server: 1/),
    ]);
    const [name = ''] = readdirSync(backups);
    const folder = join(backups, name);
    expect(readdirSync(folder).toSorted()).toEqual([databaseFile, 'manifest.json', keyFile]);
    expect(readBackup(folder)).toMatchObject({ format: 1, sessions: 1, version: expect.any(String) });
    expect(readFileSync(join(folder, keyFile))).toEqual(readFileSync(join(data, keyFile)));
    for (const file of [databaseFile, keyFile, 'manifest.json'])
      expect([file, statSync(join(folder, file)).mode & 0o077]).toEqual([file, 0]);
    table.leave();
  });

  it('[H21] holds nothing of a session that was deleted, also where that is still in the files', async () => {
    data = temporaryFolder().path;
    backups = temporaryFolder().path;
    await start(data);
    const { storage } = server;
    const gone = 's-kanarie' as SessionId;
    const update = new TextEncoder().encode('KANARIE-IN-DE-KOPIE'.repeat(1_000));
    await storage.commit(gone, [
      { type: 'session.open', code: 'BBBBBB', deleteAt: 1 },
      { type: 'append', document: 'board', seq: 1, update },
    ]);
    await storage.commit(gone, [{ type: 'session.delete' }]);
    expect(bytesIn(data)).toContain('KANARIE-IN-DE-KOPIE');
    const { folder, manifest } = backUp(data, backups, now);
    expect(manifest.sessions).toBe(0);
    expect(bytesIn(folder)).not.toContain('KANARIE');
  });

  it('[H21] names a session that is damaged, and keeps the others', async () => {
    const table = await lay();
    const other = createPerson(server.url);
    await other.open();
    table.leave();
    await server.close();
    const { sessionId } = table.facilitator;
    const database = new DatabaseSync(join(data, databaseFile));
    database.exec(`UPDATE log SET bytes = x'00' WHERE session = '${sessionId}' AND name = 'stage'`);
    database.close();
    await start(data);
    const { damaged, manifest } = backUp(data, backups, now);
    expect(manifest.sessions).toBe(2);
    expect(damaged.length).toBeGreaterThan(0);
    for (const one of damaged) expect(one).toContain(sessionId);
  });

  it('[H21] is not made where it would be lost with the folder, nor of a folder without sessions', async () => {
    await lay().then((table) => table.leave());
    expect(() => backUp(data, join(data, 'backups'), now)).toThrow('on another disk');
    const [code, said] = await run('backup', [backups], temporaryFolder().path);
    expect([code, said]).toEqual([1, expect.stringContaining('There are no sessions')]);
    expect(readdirSync(backups)).toEqual([]);
  });

  it('[L125] that is being made keeps nobody waiting, and what was thrown away meanwhile leaves the files after it', async () => {
    data = temporaryFolder().path;
    await start(data);
    const { storage } = server;
    const session = 's-1' as SessionId;
    await storage.commit(session, [
      { type: 'session.open', code: 'CCCCCC', deleteAt: now * 2 },
      { type: 'vault.set', vault: new TextEncoder().encode('KANARIE-KLUIS') },
    ]);
    const reader = new DatabaseSync(join(data, databaseFile), { readOnly: true });
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM session').get();
    await storage.commit(session, [{ type: 'vault.set', vault: null }]);
    const before = performance.now();
    await storage.scrub();
    expect(performance.now() - before).toBeLessThan(1_000);
    expect(bytesIn(data)).toContain('KANARIE-KLUIS');
    reader.close();
    await expect.poll(() => bytesIn(data), { timeout: 5_000 }).not.toContain('KANARIE-KLUIS');
  });
});

describe('a backup that is put back', () => {
  it('[H22] goes into an empty folder alone, and only when it is what was made', async () => {
    await lay().then((table) => table.leave());
    const { folder } = backUp(data, backups, now);
    const [code, said] = await run('restore', [folder], data);
    expect([code, said]).toEqual([1, expect.stringContaining('is not empty')]);
    await server.close();
    const unlock = lockFolder(data);
    await expect(restore(folder, data)).rejects.toThrow('Another server works in');
    unlock();
    const empty = join(temporaryFolder().path, 'new');
    expect(await run('restore', [folder], empty)).toEqual([0, expect.stringContaining('✓ 1 sessions')]);
    expect(readdirSync(empty).toSorted()).toEqual([databaseFile, keyFile, 'server.lock']);
    appendFileSync(join(folder, databaseFile), 'x');
    await expect(restore(folder, join(empty, 'other'))).rejects.toThrow(
      `${databaseFile} in ${folder} is not`,
    );
    expect(existsSync(join(empty, 'other'))).toBe(false);
    mkdirSync(join(backups, 'nothing'));
    await expect(restore(join(backups, 'nothing'), join(empty, 'other'))).rejects.toThrow('is no backup');
    await start(data);
  });

  /** A table with a round of which Bob's answer is in the backup; then more happens; then the backup is put back. */
  async function putBack() {
    const table = await lay();
    const [bob] = table.participants as [Seated];
    const roundId = await table.openRound();
    createBoardEditor(bob.board.doc).setMinutes('In de kopie.', '');
    await bob.board.saved();
    await handIn(bob, roundId, 'Antwoord in de kopie');
    const { folder } = backUp(data, backups, now);
    createBoardEditor(bob.board.doc).setMinutes('In de kopie. En daarna.', 'In de kopie.');
    await bob.board.saved();
    await table.facilitator.command({ type: 'round.reveal', roundId });
    await bob.stage.until(() => Object.keys(stageOf(bob.stage).answers).length === 1);
    table.leave();
    await server.close();
    const again = temporaryFolder().path;
    await restore(folder, again);
    await start(again);
    return { table, bob, roundId };
  }

  it('[H22] is as it was then, for everybody who had a seat then, and can go on', async () => {
    const { bob, table, roundId } = await putBack();
    const [back, lead] = [comeBack(bob), comeBack(table.facilitator)];
    const [stage, board, desk] = [back.connect('stage'), back.connect('board'), back.connect('desk')];
    await Promise.all([stage.synced, board.synced, desk.synced]);
    expect(readBoard(board.doc).minutes).toBe('In de kopie.');
    expect(readDesk(desk.doc).answers.map(({ text }) => text)).toEqual(['Antwoord in de kopie']);
    expect((await lead.command({ type: 'round.reveal', roundId })).status).toBe(200);
    await stage.until(() => Object.keys(stageOf(stage).answers).length === 1);
    back.leave();
  });

  it('[H22] takes nothing of what a browser has from before, in any document', async () => {
    const { bob, table } = await putBack();
    const [back, lead] = [comeBack(bob), comeBack(table.facilitator)];
    for (const name of ['stage', 'board', 'desk'] as const) {
      const { doc } = bob[name];
      expect([name, await back.connect(name, { doc, epoch: 0 }).closed]).toEqual([
        name,
        closeCodes.otherEpoch,
      ]);
    }
    expect(await lead.connect('guide', { epoch: 0 }).closed).toBe(closeCodes.otherEpoch);
    // Edits of the board that were kept in a tab from before are of another board.
    expect(await back.connect('board', { doc: bob.board.doc, generation: 0 }).closed).toBe(
      closeCodes.startFresh,
    );
    const stage = back.connect('stage');
    await stage.synced;
    const { epoch = 0, boardGeneration } = stageOf(stage);
    expect([epoch, boardGeneration].every((number) => number > 1_000)).toBe(true);
    const fresh = back.connect('board', { epoch });
    await fresh.synced;
    expect(readBoard(fresh.doc).minutes).toBe('In de kopie.');
    // What the server writes now has another author than what it wrote after the backup.
    const earlier = [...bob.stage.doc.store.clients.keys()];
    expect([...stage.doc.store.clients.keys()].some((client) => earlier.includes(client))).toBe(false);
    back.leave();
    lead.leave();
  });
});

describe('a session that was deleted', () => {
  it('[L124] stays so when a phone comes back with all of it', async () => {
    const table = await lay();
    const [bob] = table.participants as [Seated];
    const roundId = await table.openRound();
    await handIn(bob, roundId, 'KANARIE-OP-DE-TELEFOON');
    createBoardEditor(bob.board.doc).setMinutes('KANARIE-OP-HET-BORD', '');
    await bob.board.saved();
    expect((await table.facilitator.command({ type: 'session.delete' })).status).toBe(200);
    const phone = comeBack(bob);
    for (const name of ['stage', 'board', 'desk'] as const)
      expect(await phone.connect(name, { doc: bob[name].doc }).closed).toBe(closeCodes.noSuchSession);
    expect(await server.storage.sessions()).toEqual([]);
    expect(bytesIn(data)).not.toContain('KANARIE');
    table.leave();
  });
});
