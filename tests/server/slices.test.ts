import { copyFileSync, existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { type Change, checksumOf, type DocumentKey, type Storage } from '../../server/storage/storage.ts';
import { openSqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import type { AnswerId, DeskAnswerId, MemberId, SessionId, SnapshotId } from '../../src/model/ids.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { startTestServer } from './testServer.ts';

const large = 's-large' as SessionId;
const other = 's-other' as SessionId;
const anna = 'm-anna' as MemberId;
const words = Buffer.from('KANARIE-IN-PLAKKEN '.repeat(5_000));

/** Two sessions: one of about twelve million bytes, of every kind. */
async function fill(storage: Storage): Promise<void> {
  const append = (document: DocumentKey, seq: number): Change => ({
    type: 'append',
    document,
    seq,
    update: words,
  });
  const numbers = Array.from({ length: 30 }, (_, index) => index + 1);
  await storage.commit(large, [
    { type: 'session.open', code: 'AAAAAA', deleteAt: 2_000 },
    ...numbers.map((seq) => append('board', seq)),
    ...numbers.map((seq) => append('desk/m-anna', seq)),
    append('stage', 1),
    { type: 'snapshot', document: 'stage', snapshot: { seq: 1, state: words, checksum: checksumOf(words) } },
    ...numbers.map((n): Change => ({ type: 'board.keep', id: `b-${n}` as SnapshotId, arrangement: words })),
    ...numbers.map((client): Change => ({ type: 'writer.bind', client, memberId: anna })),
    { type: 'seat.add', memberId: anna, tokenHash: words.subarray(0, 32) },
    { type: 'vault.set', vault: words },
    {
      type: 'authorships.add',
      authorships: new Map([['a-1' as AnswerId, { memberId: anna, deskAnswerId: 'd-1' as DeskAnswerId }]]),
    },
  ]);
  await storage.commit(other, [{ type: 'session.open', code: 'BBBBBB', deleteAt: 2_000 }]);
}

/** That nobody finds anything of it. */
async function expectGone(storage: Storage): Promise<void> {
  expect(await storage.load(large)).toBeNull();
  expect(await storage.loadDocument(large, 'board')).toBeNull();
  expect(await storage.keptBoard(large, 'b-1' as SnapshotId)).toBeNull();
  expect(await storage.sessionByCode('AAAAAA')).toBeNull();
  expect(await storage.seat(anna)).toBeNull();
  expect(await storage.sessions()).toEqual([other]);
  expect(await storage.expired(2_000)).toEqual([other]);
  await expect(storage.commit(large, [{ type: 'writers.destroy' }])).rejects.toThrow('no such session');
}

describe('deleting much', () => {
  it('[P40] is done for everybody at once, and then in slices, between which others write', async () => {
    const folder = temporaryFolder();
    const storage = openSqliteStorage(`${folder.path}/test.db`);
    await fill(storage);
    await storage.commit(large, [{ type: 'session.delete' }]);
    await expectGone(storage);
    const purge = storage.purge();
    const running = new Set([purge]);
    void purge.then(() => running.clear());
    let between = 0;
    while (running.size > 0) {
      between += 1;
      await storage.commit(other, [
        { type: 'append', document: 'board', seq: between, update: Uint8Array.of(between) },
      ]);
      await expectGone(storage);
    }
    await purge;
    // Nine million bytes, half a million at a time.
    expect(between).toBeGreaterThan(6);
    for (const text of ['KANARIE', large, anna]) expect(folder.holds(text)).toBe(false);
    expect((await storage.load(other))?.documents.get('board')?.lastSeq).toBe(between);
    await storage.close();
  });

  it('[P40] goes on at the next start when the server was killed in the middle', async () => {
    const folder = temporaryFolder();
    const path = `${folder.path}/test.db`;
    const storage = openSqliteStorage(path);
    await fill(storage);
    await storage.scrub();
    await storage.commit(large, [{ type: 'session.delete' }]);
    const purge = storage.purge();
    for (let slices = 0; slices < 3; slices += 1) await new Promise((resolve) => setImmediate(resolve));
    // As the files are at this moment.
    const copy = temporaryFolder();
    for (const suffix of ['', '-wal', '-mark'])
      if (existsSync(path + suffix)) copyFileSync(path + suffix, `${copy.path}/test.db${suffix}`);
    await storage.close();
    await purge;
    expect(copy.holds('KANARIE')).toBe(true);
    const server = await startTestServer({ storage: openSqliteStorage(`${copy.path}/test.db`), now: 1_000 });
    await expectGone(server.storage);
    for (const text of ['KANARIE', large, anna]) expect(copy.holds(text)).toBe(false);
    expect(server.logged).toEqual([]);
    await server.close();
  });

  it('[P40] goes on at the next start when the server was stopped in the middle', async () => {
    const folder = temporaryFolder();
    const path = `${folder.path}/test.db`;
    const storage = openSqliteStorage(path);
    await fill(storage);
    await storage.commit(large, [{ type: 'session.delete' }]);
    const purge = storage.purge();
    await storage.close();
    await purge;
    expect(folder.holds('KANARIE')).toBe(true);
    const again = openSqliteStorage(path);
    await expectGone(again);
    await again.purge();
    expect(folder.holds('KANARIE')).toBe(false);
    await again.close();
  });
});
