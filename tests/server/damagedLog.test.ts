import { copyFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { openCutSessions } from '../../server/repair.ts';
import { openSqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import type { DocumentKey, Storage } from '../../server/storage/storage.ts';
import type { SessionId } from '../../src/model/ids.ts';
import { createPerson } from './person.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { metricsToken, startTestServer } from './testServer.ts';

const [first, second, third] = ['s-aaaaaaaaaaaaaaa1', 's-bbbbbbbbbbbbbbb2', 's-ccccccccccccccc3'] as [
  SessionId,
  SessionId,
  SessionId,
];
const headerSize = 32;

const open = (storage: Storage, sessionId: SessionId, code: string) =>
  storage.commit(sessionId, [{ type: 'session.open', code, deleteAt: 1e15 }]);
const append = (storage: Storage, sessionId: SessionId, seq: number, document: DocumentKey = 'board') =>
  storage.commit(sessionId, [
    { type: 'append', document, seq, update: Uint8Array.from(Buffer.from(`${sessionId} ${seq}`)) },
  ]);

/**
 * The files as a killed server leaves them: two sessions, the first with three updates; then a third session opens, and the
 * first gets two more.
 */
async function killed() {
  const folder = temporaryFolder();
  const path = `${folder.path}/live.db`;
  const storage = openSqliteStorage(path);
  await open(storage, first, 'AAAAAA');
  await open(storage, second, 'BBBBBB');
  await append(storage, second, 1);
  for (const seq of [1, 2, 3]) await append(storage, first, seq);
  const framesBefore = () => (readFileSync(`${path}-wal`).length - headerSize) / 4120;
  const good = framesBefore();
  await open(storage, third, 'CCCCCC');
  for (const seq of [4, 5]) await append(storage, first, seq);
  const all = framesBefore();
  let copies = 0;
  const copy = ({ mark = true } = {}) => {
    copies += 1;
    const to = `${folder.path}/copy-${copies}.db`;
    for (const suffix of ['', '-wal', ...(mark ? ['-mark'] : [])])
      copyFileSync(`${path}${suffix}`, `${to}${suffix}`);
    return to;
  };
  return { copy, good, all, end: () => storage.close() };
}

/** A storage in use, after so much that its log was begun anew. */
async function grown() {
  const path = `${temporaryFolder().path}/live.db`;
  const storage = openSqliteStorage(path);
  await open(storage, first, 'AAAAAA');
  const salts = () => readFileSync(`${path}-wal`).toString('hex', 16, 24);
  const before = salts();
  let seq = 0;
  while (salts() === before) {
    seq += 1;
    await append(storage, first, seq);
  }
  await append(storage, first, seq + 1);
  return { path, storage };
}

/** Turns one bit round in the log. */
function turn(path: string, at: number): void {
  const bytes = readFileSync(`${path}-wal`);
  bytes[at] = (bytes[at] ?? 0) ^ 4;
  writeFileSync(`${path}-wal`, bytes);
}

/** What a storage says at the start, and how many updates it has of the first session. */
async function look(path: string) {
  const storage = openSqliteStorage(path);
  const found: string[] = [];
  storage.onFault(({ event, facts }) => void found.push(`${event} ${facts['session'] ?? ''}`.trim()));
  const length = async (id: SessionId) =>
    storage.load(id).then(
      (loaded) => loaded?.documents.get('board')?.tail.length ?? null,
      () => 'cut' as const,
    );
  const lengths = [await length(first), await length(second), await length(third)];
  await storage.close();
  return { found: found.toSorted(), lengths };
}

describe('a write-ahead log', () => {
  it('[L131] that is whole, or ends in what nobody was told of, is no damage', async () => {
    const { copy, all, end } = await killed();
    expect(await look(copy())).toEqual({ found: [], lengths: [5, 1, null] });
    expect(await look(copy({ mark: false }))).toEqual({ found: [], lengths: [5, 1, null] });
    // A power cut in the middle of the last commit: what the mark says had not reached the disk either.
    const torn = copy({ mark: false });
    truncateSync(`${torn}-wal`, headerSize + (all - 1) * 4120 + 500);
    expect((await look(torn)).found).toEqual([]);
    await end();
  });

  it('[L131] that SQLite began anew in between is no damage either, and is watched from there', async () => {
    const { path, storage } = await grown();
    const copy = `${path}-copy`;
    const take = () => {
      for (const suffix of ['', '-wal', '-mark']) copyFileSync(`${path}${suffix}`, `${copy}${suffix}`);
    };
    take();
    expect((await look(copy)).found).toEqual([]);
    take();
    turn(copy, headerSize + 1_000);
    expect((await look(copy)).found).toEqual(['log-damaged', `session-cut ${first}`]);
    await storage.scrub();
    take();
    expect((await look(copy)).found).toEqual([]);
    await storage.close();
  });

  it('[L131] with a turned bit anywhere is noticed, names the sessions that lost something, and no others', async () => {
    const { copy, good, all, end } = await killed();
    for (let frame = 0; frame < all; frame += 1)
      for (const within of [2, 9, 17, 24 + 100, 24 + 4000]) {
        const path = copy();
        turn(path, headerSize + frame * 4120 + within);
        const { found, lengths } = await look(path);
        expect([frame, within, found]).toEqual([frame, within, expect.arrayContaining(['log-damaged'])]);
        // Where the number of the page is spoilt, all who are on it are counted.
        if (frame >= good && within !== 2)
          expect([frame, within, lengths[0], lengths[1]]).toEqual([frame, within, 'cut', 1]);
      }
    for (const at of [1, 9, 17, 21, 26]) {
      const path = copy();
      turn(path, at);
      expect([at, (await look(path)).found]).toEqual([at, expect.arrayContaining(['log-damaged'])]);
    }
    await end();
  }, 60_000);

  it('[L131] of which the end is gone, or all, is noticed', async () => {
    const { copy, all, end } = await killed();
    for (const length of [0, headerSize, headerSize + (all - 1) * 4120]) {
      const path = copy();
      truncateSync(`${path}-wal`, length);
      expect([length, (await look(path)).found]).toEqual([length, expect.arrayContaining(['log-damaged'])]);
    }
    await end();
  });

  it('[L131] is noticed without a mark too, when two commits come after the damage', async () => {
    const { copy, good, end } = await killed();
    const path = copy({ mark: false });
    turn(path, headerSize + good * 4120 + 200);
    const { found, lengths } = await look(path);
    expect(found).toEqual(['log-damaged', `session-cut ${first}`, `session-cut ${third}`]);
    expect(lengths).toEqual(['cut', 1, 'cut']);
    await end();
  });
});

describe('a session that lost its last changes', () => {
  it('[L131] is not called deleted and shows nothing older, also after another start, until the repair; others go on', async () => {
    const { copy, good, end } = await killed();
    const path = copy();
    turn(path, headerSize + good * 4120 + 200);
    expect((await look(path)).found).toContain('log-damaged');
    const server = await startTestServer({ storage: openSqliteStorage(path) });
    expect(server.logged.join()).toContain(`"event":"session-cut","session":"${first}"`);
    const anybody = createPerson(server.url);
    for (const [id, status] of [
      [first, 503],
      [third, 503],
      ['s-never', 404],
    ])
      expect([id, (await anybody.get(`/api/sessions/${id}/me`)).status]).toEqual([id, status]);
    expect((await anybody.open()).code).toMatch(/./);
    const metrics = await anybody.get('/metrics', { Authorization: `Bearer ${metricsToken}` });
    expect(metrics.text).toContain('kennistafel_storage_faults_total 2');
    await server.close();
    expect(existsSync(`${path}-wal.damaged`)).toBe(true);
    expect((await openCutSessions(path, false)).toSorted()).toEqual([first, third]);
    expect((await openCutSessions(path, true)).toSorted()).toEqual([first, third]);
    expect(existsSync(`${path}-wal.damaged`)).toBe(false);
    expect(await look(path)).toEqual({ found: [], lengths: [3, 1, null] });
    await end();
  });
});
