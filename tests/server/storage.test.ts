import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';

import type { SessionId } from '../../src/model/ids.ts';
import { startPostgres, type TestPostgres } from './postgres.ts';
import { describeStorage } from './storageContract.ts';
import { createMemoryStorage } from '../../server/storage/memory.ts';
import { openPostgresStorage } from '../../server/storage/postgres/postgres.ts';
import { openSqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import type { Storage } from '../../server/storage/storage.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'kennistafel-storage-'));

describeStorage('memory', { create: createMemoryStorage, reopen: null });

const paths = new WeakMap<Storage, string>();
const openAt = (path: string) => {
  const storage = openSqliteStorage(path);
  paths.set(storage, path);
  return storage;
};
describeStorage('sqlite', {
  create: () => openAt(join(folder(), 'test.db')),
  reopen: async (storage) => {
    const path = paths.get(storage) ?? '';
    await storage.close();
    return openAt(path);
  },
});

let server: Promise<TestPostgres> | null = null;
afterAll(async () => (await server)?.stop());
const urls = new WeakMap<Storage, string>();
const openOn = async (url: string) => {
  const storage = await openPostgresStorage({ url, node: () => 'n-one', epochOf: () => 1 });
  urls.set(storage, url);
  return storage;
};
describeStorage('postgres', {
  create: async () => openOn(await (await (server ??= startPostgres())).database()),
  reopen: async (storage) => {
    await storage.close();
    return openOn(urls.get(storage) ?? '');
  },
});

describe('the files of the sqlite storage', () => {
  const session = 's-files' as SessionId;
  const secret = Buffer.from('canary-in-the-file '.repeat(400));
  const filesHold = (path: string, text: string) =>
    readdirSync(path).filter((name) => readFileSync(join(path, name)).includes(text));

  it('[P3] hold nothing of what was deleted, once scrubbed', async () => {
    const path = folder();
    const storage = openSqliteStorage(join(path, 'test.db'));
    await storage.commit(session, [
      { type: 'session.open', code: 'AAAAAA', deleteAt: 1 },
      { type: 'append', document: 'desk/m-anna', seq: 1, update: secret },
    ]);
    expect(filesHold(path, 'canary-in-the-file')).not.toEqual([]);
    await storage.commit(session, [{ type: 'session.delete' }]);
    await storage.purge();
    expect(filesHold(path, 'canary-in-the-file')).toEqual([]);
    expect(filesHold(path, 's-files')).toEqual([]);
    await storage.close();
  });

  it('are refused, untouched, when another version wrote them', async () => {
    const path = join(folder(), 'test.db');
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => openSqliteStorage(path)).toThrow('another version');
  });

  it('[L5] are written durably: every commit waits for the disk', async () => {
    const path = join(folder(), 'test.db');
    const storage = openSqliteStorage(path);
    const { synchronous, secure_delete, journal_mode } =
      await import('../../server/storage/sqlite/open.ts').then(({ openDatabase }) => {
        const database = openDatabase(path);
        const read = (name: string) => database.prepare(`PRAGMA ${name}`).get()?.[name];
        const found = {
          synchronous: read('synchronous'),
          secure_delete: read('secure_delete'),
          journal_mode: read('journal_mode'),
        };
        database.close();
        return found;
      });
    expect({ synchronous, secure_delete, journal_mode }).toEqual({
      synchronous: 2,
      secure_delete: 1,
      journal_mode: 'wal',
    });
    await storage.close();
  });
});
