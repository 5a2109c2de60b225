/** What the storage in PostgreSQL must do besides what every storage does. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

import type { SessionId } from '../../src/model/ids.ts';
import { openPostgresStorage, type PostgresOptions } from '../../server/storage/postgres/postgres.ts';
import { unfit } from '../../server/storage/postgres/schema.ts';
import { NotTheHost, type Change, type Storage } from '../../server/storage/storage.ts';
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
    node: 'n-one',
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
  it.each([
    ['in one statement', [append(2)]],
    ['in a transaction', [vault(1), append(2)]],
  ])('[C1] writes nothing of it, %s', async (_, changes) => {
    const { storage, epochs } = await open();
    await openSession(storage);
    await takeOver('n-two');
    await expect(storage.commit(session, changes)).rejects.toThrow(NotTheHost);
    epochs.delete(session);
    await expect(storage.commit(session, changes)).rejects.toThrow(NotTheHost);
    const other = await open({ node: 'n-two', epochOf: () => 2 });
    expect([await lastOf(other.storage), (await other.storage.load(session))?.vault]).toEqual([1, null]);
    await other.storage.commit(session, changes);
    expect(await lastOf(storage)).toBe(2);
    await Promise.all([storage.close(), other.storage.close()]);
  });

  it.each([
    ['in one statement', [append(2)]],
    ['in a transaction', [vault(1), append(2)]],
  ])('[C1] writes nothing of it when it is taken over while a commit waits, %s', async (_, changes) => {
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
  });

  it('[C1] is waited for by who takes the session over while its commit is under way, and not for long', async () => {
    const { storage } = await open();
    await openSession(storage);
    // Stopped in the middle of a commit: it has passed the fence and says nothing more.
    const stopped = await server.connect(url);
    await stopped.query('SET idle_in_transaction_session_timeout = 1500');
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
