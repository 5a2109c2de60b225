/** What the storage in PostgreSQL must do besides what every storage does. */
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeEach, describe, expect, it } from 'vitest';

import type { SessionId } from '../../src/model/ids.ts';
import { connect, createPool } from '../../server/storage/postgres/connection.ts';
import { openPostgresStorage, type PostgresOptions } from '../../server/storage/postgres/postgres.ts';
import { unfit } from '../../server/storage/postgres/schema.ts';
import { DamagedRow, NotTheHost, type Change, type Storage } from '../../server/storage/storage.ts';
import { startPostgres } from './postgres.ts';

const server = await startPostgres();
afterAll(() => server.stop());

const session = 's-one' as SessionId;
const append = (seq: number, document: 'board' | 'stage' = 'board'): Change => ({
  type: 'append',
  document,
  seq,
  update: Uint8Array.of(seq),
});
const vault = (value: number): Change => ({ type: 'vault.set', vault: Uint8Array.of(value) });

let url = '';
beforeEach(async () => {
  url = await server.database();
});

/** Opens the storage of a node, with the epochs that it believes in. */
async function open(more: Partial<PostgresOptions> = {}) {
  const epochs = new Map<SessionId, number>();
  const storage = await openPostgresStorage({
    url,
    node: () => 'n-one',
    epochOf: (id) => epochs.get(id),
    opened: (id) => epochs.set(id, 1),
    ...more,
  });
  return { storage, epochs };
}
const openSession = (storage: Storage) =>
  storage.commit(session, [{ type: 'session.open', code: 'AAAAAA', deleteAt: 1_000 }, append(1)]);
const lastOf = async (storage: Storage) => (await storage.loadDocument(session, 'board'))?.lastSeq;
const takeOver = (by: string) =>
  server.ask<{ epoch: string }>(
    url,
    'UPDATE session_host SET node = $1, epoch = epoch + 1 WHERE session = $2 RETURNING epoch',
    by,
    session,
  );

describe('a node that does not host a session (any more)', () => {
  const ways: [string, Change[]][] = [
    ['in one statement', [append(2)]],
    ['in a transaction', [vault(1)]],
    ['in a transaction of both', [append(2), vault(1)]],
  ];
  it.each(ways)('[L150] writes nothing of it, %s', async (_, changes) => {
    const { storage, epochs } = await open();
    await openSession(storage);
    await takeOver('n-two');
    await expect(storage.commit(session, changes)).rejects.toThrow(NotTheHost);
    epochs.delete(session);
    await expect(storage.commit(session, changes)).rejects.toThrow(NotTheHost);
    const other = await open({ node: () => 'n-two', epochOf: () => 2 });
    expect([await lastOf(other.storage), (await other.storage.load(session))?.vault]).toEqual([1, null]);
    await other.storage.commit(session, changes);
    expect([await lastOf(storage), (await storage.load(session))?.vault]).not.toEqual([1, null]);
    await Promise.all([storage.close(), other.storage.close()]);
  });

  it.each(ways)(
    '[L150] writes nothing of it when it is taken over while a commit waits, %s',
    async (_, changes) => {
      const { storage } = await open();
      await openSession(storage);
      const taking = await server.connect(url);
      await taking.query('BEGIN');
      await taking.query("UPDATE session_host SET node = 'n-two', epoch = 2");
      const outcome = storage.commit(session, changes).then(
        () => 'written',
        (error: Error) => error.name,
      );
      await server.until(url, "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock'");
      await taking.query('COMMIT');
      expect(await outcome).toBe('NotTheHost');
      expect([await lastOf(storage), (await storage.load(session))?.vault]).toEqual([1, null]);
      await taking.end();
      await storage.close();
    },
  );

  it('[L150] is waited for by who takes the session over while its commit is under way, and not for long', async () => {
    const { storage } = await open();
    await openSession(storage);
    // Stopped in the middle of a commit: it has passed the fence and says nothing more.
    const stopped = await connect(url, { name: 'stopped' });
    await stopped.query('BEGIN');
    await stopped.query('SELECT FROM session_host FOR SHARE');
    await stopped.query("INSERT INTO vault (session, bytes) VALUES ('s-one', '\\x01')");
    const before = performance.now();
    await takeOver('n-two');
    expect(performance.now() - before).toBeLessThan(4_000);
    expect((await storage.load(session))?.vault).toBeNull();
    await stopped.end().catch(() => {});
    await storage.close();
  });
});

describe('commits while connections are cut', () => {
  it('[L151] are there whole and once when they resolved, in the order of the calls, and half of one never', async () => {
    const { storage, epochs } = await open();
    const ids = ['s-a', 's-b', 's-c'] as SessionId[];
    for (const [index, id] of ids.entries()) {
      epochs.set(id, 1);
      await storage.commit(id, [{ type: 'session.open', code: `CODE${index}`, deleteAt: 1_000 }]);
    }
    const resolved = new Map(ids.map((id) => [id, new Set<number>()]));
    const count = { refused: 0 };
    const goesOn = (id: SessionId) => count.refused < 20 || (resolved.get(id)?.size ?? 0) < 100;

    /** As a server does: after a commit that failed it begins anew, from what is stored. */
    async function live(id: SessionId): Promise<void> {
      let word = 0;
      while (goesOn(id)) {
        const taken = 'UPDATE session_host SET epoch = epoch + 1 WHERE session = $1 RETURNING epoch';
        const [row] = await server.ask<{ epoch: string }>(url, taken, id);
        epochs.set(id, Number(row?.epoch));
        const stored = await storage.loadDocument(id, 'board').catch(() => undefined);
        if (stored === undefined) continue;
        let seq = stored?.lastSeq ?? 0;
        let failed = false;
        while (!failed && goesOn(id)) {
          const some = Array.from({ length: 1 + (word % 4) }, () => {
            word += 1;
            seq += 1;
            const mine = word;
            const update = Uint8Array.from(Buffer.from(String(mine)));
            const changes: Change[] = [
              { type: 'append', document: 'board', seq, update },
              // With this it takes several statements.
              ...(mine % 3 === 0 ? [vault(mine % 250)] : []),
              { type: 'append', document: 'stage', seq, update },
            ];
            return storage.commit(id, changes).then(() => void resolved.get(id)?.add(mine));
          });
          for (const { status } of await Promise.allSettled(some))
            if (status === 'rejected') {
              failed = true;
              count.refused += 1;
            }
        }
      }
    }
    const all = Promise.all(ids.map(live));
    const running = new Set([all]);
    void all.finally(() => running.clear());
    const cutter = await server.connect(url);
    while (running.size > 0)
      await cutter.query(
        `SELECT pg_terminate_backend(pid), pg_sleep(0.03) FROM pg_stat_activity
        WHERE application_name LIKE 'kennistafel %' ORDER BY random() LIMIT 1`,
      );
    await cutter.end();
    await all;
    for (const id of ids) {
      const { documents } = (await storage.load(id)) ?? {};
      const wordsOn = (name: 'board' | 'stage') =>
        documents?.get(name)?.tail.map(({ update }) => Number(Buffer.from(update).toString())) ?? [];
      const words = wordsOn('board');
      expect(wordsOn('stage')).toEqual(words);
      expect(words).toEqual([...new Set(words)].toSorted((a, b) => a - b));
      expect([...(resolved.get(id) ?? [])].filter((word) => !words.includes(word))).toEqual([]);
    }
    await storage.close();
  });

  it('[L151] reject when the database says nothing more, and come to nothing once the session was taken anew', async () => {
    const { storage, epochs } = await open({ answer: 1_000 });
    await openSession(storage);
    const [backend] = await server.ask<{ pid: number }>(
      url,
      "SELECT pid FROM pg_stat_activity WHERE application_name LIKE 'kennistafel %'",
    );
    const pid = backend?.pid ?? 0;
    process.kill(pid, 'SIGSTOP');
    try {
      // It is under way to the database, which has not looked at it.
      await expect(storage.commit(session, [append(2)])).rejects.toThrow(/./);
      await takeOver('n-one');
      epochs.set(session, 2);
      expect(await lastOf(storage)).toBe(1);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await server.until(url, `SELECT WHERE NOT EXISTS (SELECT FROM pg_stat_activity WHERE pid = ${pid})`);
    expect(await lastOf(storage)).toBe(1);
    await storage.commit(session, [append(2)]);
    await storage.close();
  });

  it('[L151] reject when there is no database any more', async () => {
    const own = await startPostgres();
    const { storage } = await open({ url: await own.database() });
    await openSession(storage);
    await own.stop();
    await expect(storage.commit(session, [append(2)])).rejects.toThrow(/./);
    await expect(storage.probe()).rejects.toThrow(/./);
    await storage.close();
  });
});

describe('the tables', () => {
  it('[L152] are made once by servers that start at the same time', async () => {
    const opened = await Promise.all(
      ['n-one', 'n-two', 'n-three', 'n-four'].map((node) => open({ node: () => node, epochOf: () => 1 })),
    );
    const [first] = opened;
    if (first === undefined) throw new Error('Four were asked for');
    await openSession(first.storage);
    for (const { storage } of opened) {
      expect(await storage.sessions()).toEqual([session]);
      await storage.close();
    }
  });

  it('[L152] of a newer version are refused, and a database that does not keep its word', async () => {
    await (await open()).storage.close();
    await server.ask(url, "UPDATE setting SET value = '99' WHERE name = 'format'");
    await expect(open()).rejects.toThrow('written by a newer version of Kennistafel (format 99)');
    const fit = { version: 150_018, encoding: 'UTF8', fsync: 'on' };
    expect(unfit(fit)).toBeNull();
    expect(unfit({ ...fit, version: 140_022 })).toBe('PostgreSQL 15 or newer is needed, and this is 14');
    expect(unfit({ ...fit, encoding: 'LATIN1' })).toContain('UTF8');
    expect(unfit({ ...fit, fsync: 'off' })).toContain('fsync');
  });

  it('[L5] are written durably, whatever the database is set to', async () => {
    const [{ name } = { name: '' }] = await server.ask<{ name: string }>(
      url,
      'SELECT current_database() AS name',
    );
    for (const set of ['synchronous_commit = off', "default_transaction_isolation = 'serializable'"])
      await server.ask(url, `ALTER DATABASE ${name} SET ${set}`);
    const pool = createPool(url, { name: 'test' });
    // The last: a node that fell silent leaves no connections behind.
    const settings = ['synchronous_commit', 'default_transaction_isolation', 'tcp_keepalives_idle'];
    const found = await Promise.all(
      settings.map(async (one) => (await pool.query(`SHOW ${one}`)).rows[0]?.[one]),
    );
    expect(found).toEqual(['on', 'read committed', '15']);
    await pool.end();
  });

  it('[L153] give back what a deleted session took, and hold no word of it that can be read', async () => {
    const { storage } = await open();
    await openSession(storage);
    const numbers = Array.from({ length: 100 }, (_, index) => index + 2);
    await storage.commit(
      session,
      numbers.map((seq) => ({
        type: 'append',
        document: 'board',
        seq,
        update: Buffer.concat([Buffer.from('KANARIE'), randomBytes(20_000)]),
      })),
    );
    const size = async () =>
      Number(
        (await server.ask<{ size: string }>(url, "SELECT pg_total_relation_size('log') AS size"))[0]?.size,
      );
    expect(await size()).toBeGreaterThan(2_000_000);
    await storage.commit(session, [{ type: 'session.delete' }]);
    expect(await size()).toBeGreaterThan(2_000_000);
    await storage.purge();
    expect(await size()).toBeLessThan(100_000);
    await storage.close();
  });

  it('[L155] that are not what was written close the sessions on that page, and no others', async () => {
    const ids = ['s-a', 's-b', 's-c'] as [SessionId, SessionId, SessionId];
    const { storage } = await open({ epochOf: () => 1 });
    for (const [index, id] of ids.entries())
      await storage.commit(id, [
        { type: 'session.open', code: `CODE${index}`, deleteAt: 1_000 },
        ...Array.from({ length: 100 }, (_, at): Change => ({
          type: 'append',
          document: 'board',
          seq: at + 1,
          update: randomBytes(1_500),
        })),
      ]);
    await storage.close();
    // A copy of the files, of which PostgreSQL has nothing in memory.
    const name = new URL(url).pathname.slice(1);
    const postgres = url.replace(name, 'postgres');
    await server.ask(postgres, `CREATE DATABASE damaged TEMPLATE ${name} STRATEGY file_copy`);
    url = url.replace(name, 'damaged');
    const [file] = await server.ask<{ path: string }>(url, "SELECT pg_relation_filepath('log') AS path");
    const path = join(server.data, file?.path ?? '');
    const bytes = readFileSync(path);
    bytes[5_000] = (bytes[5_000] ?? 0) ^ 4;
    writeFileSync(path, bytes);

    const again = await open({ epochOf: () => 1 });
    const heard: string[] = [];
    again.storage.onFault(({ event, facts }) => heard.push(`${event} ${facts['session']}`));
    await expect(again.storage.load(ids[0])).rejects.toThrow(DamagedRow);
    expect(heard).toEqual(['row-damaged s-a']);
    const whole = await again.storage.load(ids[2]);
    expect(whole?.documents.get('board')?.tail).toHaveLength(100);
    await server.ask(url, "DELETE FROM log WHERE session = 's-c' AND seq = 60");
    const short = await again.storage.load(ids[2]);
    expect(short?.documents.get('board')?.damage).toEqual({ what: 'log', seq: 60 });
    await again.storage.close();
  });
});
