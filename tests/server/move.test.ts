import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import type { AnswerId, DeskAnswerId, MemberId, SessionId, SnapshotId } from '../../src/model/ids.ts';
import { lockFolder, readServerKey } from '../../server/dataFolder.ts';
import { move } from '../../server/move.ts';
import { openPostgresStorage } from '../../server/storage/postgres/postgres.ts';
import { readSharedKey } from '../../server/storage/postgres/settings.ts';
import { openSqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import { checksumOf, type Change, type DocumentKey, type Storage } from '../../server/storage/storage.ts';
import { startPostgres } from './postgres.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const server = await startPostgres();
afterAll(() => server.stop());

const [first, second, gone] = ['s-first', 's-second', 's-gone'] as [SessionId, SessionId, SessionId];
const anna = 'm-anna' as MemberId;
const words = Uint8Array.from({ length: 30_000 }, (_, at) => (at * 7) % 256);

const append = (document: DocumentKey, seq: number): Change => ({
  type: 'append',
  document,
  seq,
  update: words.subarray(seq, seq + 40),
});

async function fill(storage: Storage): Promise<void> {
  const numbers = Array.from({ length: 450 }, (_, index) => index + 1);
  await storage.commit(first, [
    { type: 'session.open', code: 'AAAAAA', deleteAt: 2_000_000_000_000 },
    ...numbers.map((seq) => append('board', seq)),
    append('desk/m-anna', 1),
    append('stage', 1),
    { type: 'snapshot', document: 'stage', snapshot: { seq: 1, state: words, checksum: checksumOf(words) } },
    { type: 'board.keep', id: 'b-1' as SnapshotId, arrangement: words },
    { type: 'writer.bind', client: 4_294_967_295, memberId: anna },
    { type: 'seat.add', memberId: anna, tokenHash: words.subarray(0, 32) },
    { type: 'seat.add', memberId: anna, tokenHash: words.subarray(32, 64) },
    { type: 'vault.set', vault: new Uint8Array() },
    {
      type: 'authorships.add',
      authorships: new Map([
        ['a-1' as AnswerId, { memberId: anna, deskAnswerId: 'd-"\\é\u{1F99C},{}' as DeskAnswerId }],
      ]),
    },
  ]);
  await storage.commit(second, [{ type: 'session.open', code: 'BBBBBB', deleteAt: 5 }, append('board', 1)]);
  await storage.commit(gone, [{ type: 'session.open', code: 'CCCCCC', deleteAt: 5 }, append('board', 1)]);
  await storage.commit(gone, [{ type: 'session.delete' }]);
}

/** A folder as a server leaves it that was killed. */
async function leftBehind() {
  const [folder, copy] = [temporaryFolder(), temporaryFolder()];
  const path = join(folder.path, 'kennistafel.db');
  const storage = openSqliteStorage(path);
  await fill(storage);
  for (const suffix of ['', '-wal', '-mark'])
    if (existsSync(path + suffix)) copyFileSync(path + suffix, join(copy.path, `kennistafel.db${suffix}`));
  await storage.close();
  readServerKey(copy.path);
  lockFolder(copy.path)();
  return copy.path;
}

const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      // What SQLite shares between processes while it reads; it holds nothing of its own.
      .filter((name) => !name.endsWith('-shm'))
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
const openMoved = (url: string) => openPostgresStorage({ url, node: () => 'n-one', epochOf: () => 1 });

/** As a text, which is compared at once. */
const plain = (value: unknown): string =>
  JSON.stringify(value, function replace(this: Readonly<Record<string, unknown>>, key, shown: unknown) {
    const one = this[key];
    if (one instanceof Map) return [...one];
    return one instanceof Uint8Array ? Buffer.from(one).toString('base64') : shown;
  });

/** Everything that a storage says of the sessions. */
async function everything(storage: Storage) {
  const ids = (await storage.sessions()).toSorted();
  return plain({
    ids,
    sessions: await Promise.all(ids.map((id) => storage.load(id))),
    board: await storage.keptBoard(first, 'b-1' as SnapshotId),
    codes: await Promise.all(['AAAAAA', 'BBBBBB', 'CCCCCC'].map((code) => storage.sessionByCode(code))),
    seat: await storage.seat(anna),
    over: [await storage.expired(5), (await storage.expired(2_000_000_000_000)).toSorted()],
  });
}

describe('moving a folder into PostgreSQL', () => {
  it('[L154] brings everything along, says what it compared, and leaves the folder as it was', async () => {
    const [folder, url] = [await leftBehind(), await server.database()];
    const before = filesIn(folder);
    const compared = await move(folder, url);
    expect(filesIn(folder)).toEqual(before);
    expect(compared.map(({ table, rows }) => [table, rows])).toEqual([
      ['session', 2],
      ['document', 4],
      ['snapshot', 1],
      ['log', 452],
      ['writer', 1],
      ['seat', 2],
      ['authorship', 1],
      ['vault', 1],
      ['kept_board', 1],
    ]);
    const [here, there] = [openSqliteStorage(join(folder, 'kennistafel.db')), await openMoved(url)];
    expect(await everything(there)).toEqual(await everything(here));
    expect(Buffer.from(await readSharedKey(url))).toEqual(Buffer.from(readServerKey(folder)));
    await here.close();
    await there.close();
    await expect(move(folder, url)).rejects.toThrow('There are sessions in this database');
  });

  it('[L154] refuses a folder or a database that is in use, and one that is damaged', async () => {
    const [folder, url] = [await leftBehind(), await server.database()];
    await expect(move(temporaryFolder().path, url)).rejects.toThrow('There are no data');
    const unlock = lockFolder(folder);
    await expect(move(folder, url)).rejects.toThrow('Another server');
    unlock();
    await (await openMoved(url)).close();
    const lease = "INSERT INTO node (id, url, until) VALUES ('n-two', '', now() + interval '1 minute')";
    await server.ask(url, lease);
    await expect(move(folder, url)).rejects.toThrow('A server works on this database');
    await server.ask(url, 'DELETE FROM node');

    const file = join(folder, 'kennistafel.db-wal');
    const whole = readFileSync(file);
    const at = whole.length - 10_000;
    writeFileSync(file, whole.with(at, (whole[at] ?? 0) ^ 4));
    await expect(move(folder, url)).rejects.toThrow('npm run repair first');
    writeFileSync(file, whole);
    expect((await move(folder, url)).length).toBe(9);
  });

  it('[L154] begins anew when it was broken off; no server starts on half of it', async () => {
    const [folder, url] = [await leftBehind(), await server.database()];
    await (await openMoved(url)).close();
    // Holds up the second session until the connection is cut.
    const other = await server.connect(url);
    await other.query('BEGIN');
    await other.query("INSERT INTO session (id, code, delete_at) VALUES ('s-second', 'BBBBBB', 1)");
    const moving = move(folder, url).then(
      () => 'moved',
      () => 'broken off',
    );
    await server.until(url, "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock'");
    await expect(move(folder, url)).rejects.toThrow(/./);
    const twin = await leftBehind();
    await expect(move(twin, url)).rejects.toThrow('being moved into this database already');
    await server.ask(
      url,
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'kennistafel move'",
    );
    expect(await moving).toBe('broken off');
    await other.end();
    expect(await server.ask(url, 'SELECT id FROM session')).toEqual([{ id: 's-first' }]);
    await expect(openMoved(url)).rejects.toThrow('Run npm run move again');
    expect((await move(folder, url)).find(({ table }) => table === 'session')?.rows).toBe(2);
    await (await openMoved(url)).close();
  });

  it('[L154] says so when a row did not arrive as it was', async () => {
    const [folder, url] = [await leftBehind(), await server.database()];
    await (await openMoved(url)).close();
    await server.ask(
      url,
      `CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN IF NEW.seq = 300 THEN NEW.bytes = set_byte(NEW.bytes, 9, 1); END IF; RETURN NEW; END $$;
      CREATE TRIGGER spoil BEFORE INSERT ON log FOR EACH ROW EXECUTE FUNCTION spoil();`,
    );
    await expect(move(folder, url)).rejects.toThrow(
      's-first: what was moved of log is not what is in the folder',
    );
    await expect(openMoved(url)).rejects.toThrow('Run npm run move again');
  });
});
