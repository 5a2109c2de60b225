import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';

import { lockFolder } from '../../server/dataFolder.ts';
import { createMemoryStorage } from '../../server/storage/memory.ts';
import { openSqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import type { SessionId } from '../../src/model/ids.ts';
import { withoutSettings } from '../fixtures/settings.ts';
import { createPerson, stageOf } from './person.ts';
import { handIn, layTable } from './table.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { dayMs, metricsToken, startTestServer } from './testServer.ts';

const modeOf = (path: string) => statSync(path).mode & 0o777;
const root = new URL('../..', import.meta.url).pathname;

/** Starts a server as a process, and gives what it says until it listens or ends. */
async function startProcess(folder: string) {
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: root,
    env: { ...withoutSettings(process.env), PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const heard = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => {
        said += data.toString();
        if (said.includes('Data in')) resolve();
      });
    child.once('exit', () => resolve());
  });
  await heard;
  return { child, said: () => said };
}

describe('the folder of a server', () => {
  it('[L122] is its owner’s alone, with all that is in it, also when it was not before', async () => {
    const folder = temporaryFolder();
    const path = join(folder.path, 'kennistafel.db');
    writeFileSync(path, '', { mode: 0o644 });
    chmodSync(folder.path, 0o755);
    const { child } = await startProcess(folder.path);
    expect(modeOf(folder.path)).toBe(0o700);
    for (const name of [
      'kennistafel.db',
      'kennistafel.db-wal',
      'kennistafel.db-shm',
      'server.key',
      'last-seen',
    ])
      expect([name, modeOf(join(folder.path, name))]).toEqual([name, 0o600]);
    child.kill('SIGKILL');
    await once(child, 'exit');
  });

  it('[L123] takes no second server, and the next one once the first is killed', async () => {
    const folder = temporaryFolder();
    const first = await startProcess(folder.path);
    const second = await startProcess(folder.path);
    expect(second.said()).toContain('Another server works in');
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    const unlock = lockFolder(folder.path);
    expect(() => lockFolder(folder.path)).toThrow('Another server');
    unlock();
  });

  it('[L123] stays taken when the memory of what took it is cleared up', () => {
    const folder = temporaryFolder();
    lockFolder(folder.path);
    setFlagsFromString('--expose-gc');
    (runInNewContext('gc') as () => void)();
    expect(() => lockFolder(folder.path)).toThrow('Another server');
  });
});

describe('what is damaged', () => {
  it('[H27] is named at the start, before anybody opens its session, and all others go on', async () => {
    const folder = temporaryFolder();
    const path = join(folder.path, 'kennistafel.db');
    const first = await startTestServer({ storage: openSqliteStorage(path) });
    const [whole, damaged] = [createPerson(first.url), createPerson(first.url)];
    await whole.open();
    await damaged.open();
    await first.close();
    const database = new DatabaseSync(path);
    database.exec(`UPDATE log SET bytes = zeroblob(9) WHERE session = '${damaged.sessionId}'`);
    database.close();
    const { child, said } = await startProcess(folder.path);
    const named = `"event":"row-damaged","session":"${damaged.sessionId}","table":"log"`;
    await expect.poll(said, { timeout: 20_000 }).toContain(named);
    expect(said()).not.toContain(whole.sessionId);
    const url = /http:\/\/\S+/.exec(said())?.[0] ?? '';
    for (const [person, status] of [
      [whole, 200],
      [damaged, 503],
    ] as const) {
      const again = createPerson(url);
      Object.assign(again, { memberId: person.memberId, sessionId: person.sessionId });
      for (const [name, value] of person.cookies) again.cookies.set(name, value);
      expect((await again.me()).status).toBe(status);
    }
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
});

describe('what was to be forgotten', () => {
  it('[L124] is gone from the files after a start, when the server was killed before it could see to that', async () => {
    const folder = temporaryFolder();
    const storage = openSqliteStorage(join(folder.path, 'kennistafel.db'));
    const sessionId = 's-kanarie' as SessionId;
    const update = new TextEncoder().encode('KANARIE-IN-HET-LOGBOEK');
    await storage.commit(sessionId, [
      { type: 'session.open', code: 'BBBBBB', deleteAt: 1 },
      { type: 'append', document: 'board', seq: 1, update },
    ]);
    await storage.commit(sessionId, [{ type: 'session.delete' }]);
    // Not closed: as after a kill between the deletion and the scrub.
    expect(folder.holds('KANARIE-IN-HET-LOGBOEK')).toBe(true);
    const server = await startTestServer({ storage });
    expect(folder.holds('KANARIE-IN-HET-LOGBOEK')).toBe(false);
    await server.close();
  });

  it('[L125] leaves every file at the latest when the step ends: drafts, notes, answers that were taken back', async () => {
    const folder = temporaryFolder();
    const server = await startTestServer({ storage: openSqliteStorage(join(folder.path, 'test.db')) });
    const table = await layTable(server, { participants: 1 });
    const [bob] = table.participants;
    if (bob === undefined) throw new Error('One was asked for');
    await table.facilitator.command({
      type: 'programme.edit',
      change: { kind: 'use', programmeId: 'korte-terugblik' },
    });
    await table.facilitator.command({ type: 'session.start' });
    const roundId = await table.openRound();
    await handIn(bob, roundId, 'KANARIE-ANTWOORD');
    const desk = bob.desk.doc.getMap('desk');
    for (const key of [...desk.keys()].filter((name) => name.startsWith('answer/'))) desk.delete(key);
    desk.set('draft/kennisbronnen-1', { text: 'KANARIE-KLAD', source: null });
    desk.delete('draft/kennisbronnen-1');
    const notes = table.facilitator.board.doc.getMap('notes');
    notes.set('n-1/text', 'KANARIE-BRIEFJE');
    notes.delete('n-1/text');
    await Promise.all([bob.desk.saved(), table.facilitator.board.saved()]);
    await table.facilitator.command({ type: 'round.reveal', roundId });
    const [, next] = stageOf(table.facilitator.stage).programme.steps;
    if (next === undefined) throw new Error('The programme has steps');
    expect((await table.facilitator.command({ type: 'step.go', to: next.id })).status).toBe(200);
    for (const word of ['KANARIE-ANTWOORD', 'KANARIE-KLAD', 'KANARIE-BRIEFJE'])
      expect([word, folder.holds(word)]).toEqual([word, false]);
    table.leave();
    await server.close();
  });
});

describe('the operator’s numbers', () => {
  it('[D91] are for the operator alone', async () => {
    const server = await startTestServer();
    const anybody = createPerson(server.url);
    expect((await anybody.get('/metrics')).status).toBe(404);
    expect((await anybody.get('/metrics', { Authorization: 'Bearer geraden-en-fout' })).status).toBe(404);
    const operator = await anybody.get('/metrics', { Authorization: `Bearer ${metricsToken}` });
    expect(operator.text).toContain('kennistafel_connections');
    await server.close();
  });

  it('[D91] come also when the storage does not answer', async () => {
    const server = await startTestServer({
      storage: { ...createMemoryStorage(), size: () => Promise.reject(new Error('There is no database')) },
    });
    const operator = { Authorization: `Bearer ${metricsToken}` };
    const { text } = await createPerson(server.url).get('/metrics', operator);
    expect(text).toContain('kennistafel_connections 0');
    expect(text).not.toContain('data_bytes');
    await server.close();
  });

  it('[H5] whoever finds a weakness reads whom to tell, where somebody is named', async () => {
    const silent = await startTestServer();
    const none = await createPerson(silent.url).get('/.well-known/security.txt');
    expect([none.status, none.text]).toEqual([404, expect.stringContaining('named nobody')]);
    await silent.close();
    const named = await startTestServer({
      securityContact: 'mailto:meld@kennistafel.example',
      publicUrl: 'https://kennistafel.example',
    });
    const { status, text, headers } = await createPerson(named.url).get('/.well-known/security.txt');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/plain/);
    const fields = new Map(
      text
        .trim()
        .split('\n')
        .map((line) => [line.split(': ')[0], line.split(': ')[1]]),
    );
    expect(fields.get('Contact')).toBe('mailto:meld@kennistafel.example');
    expect(fields.get('Canonical')).toBe('https://kennistafel.example/.well-known/security.txt');
    const left = Date.parse(fields.get('Expires') ?? '') - named.clock.time;
    expect(left).toBeGreaterThan(30 * dayMs);
    expect(left).toBeLessThan(365 * dayMs);
    await named.close();
  });

  it('[I83] a browser is told to come by https only where people do', async () => {
    const plain = await startTestServer();
    expect(
      (await createPerson(plain.url).get('/healthz')).headers.get('strict-transport-security'),
    ).toBeNull();
    await plain.close();
    const secure = await startTestServer({ publicUrl: 'https://kennistafel.example' });
    const { headers } = await createPerson(secure.url).get('/healthz');
    expect(headers.get('strict-transport-security')).toContain('max-age');
    await secure.close();
  });
});
