import { copyFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { restoreDocument } from '../../server/host/restoreDocument.ts';
import { findDamage, mendSpoiltRows } from '../../server/repair.ts';
import { checksumOf } from '../../server/storage/storage.ts';
import { openSqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import type { AnswerId, DeskAnswerId, MemberId, SessionId, SnapshotId } from '../../src/model/ids.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const session = 's-spoilt' as SessionId;
const other = 's-whole' as SessionId;
const anna = 'm-anna' as MemberId;
const kept = 'b-1' as SnapshotId;
const answer = 'a-one' as AnswerId;
const bytes = (text: string) => Uint8Array.from(Buffer.from(text));

/** Updates that each add a word, and what all of them make. */
function words(...texts: readonly string[]) {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (const text of texts) doc.getMap('words').set(text, text);
  return { updates, state: Y.encodeStateAsUpdate(doc) };
}

let folder: ReturnType<typeof temporaryFolder>;
let count = 0;
// prettier-ignore
const columns = [
  'session.id', 'session.code', 'session.delete_at', 'session.sum',
  'document.session', 'document.name', 'document.last_seq', 'document.sum',
  'snapshot.session', 'snapshot.name', 'snapshot.seq', 'snapshot.state', 'snapshot.checksum', 'snapshot.sum',
  'log.session', 'log.name', 'log.seq', 'log.bytes', 'log.sum',
  'writer.session', 'writer.client', 'writer.member', 'writer.sum',
  'seat.member', 'seat.token_hash', 'seat.session', 'seat.sum',
  'authorship.session', 'authorship.answer', 'authorship.member', 'authorship.desk_answer', 'authorship.sum',
  'vault.session', 'vault.bytes', 'vault.sum',
  'kept_board.session', 'kept_board.id', 'kept_board.bytes', 'kept_board.sum',
] as const;

async function fill(path: string): Promise<void> {
  const storage = openSqliteStorage(path);
  for (const [id, code] of [
    [session, 'AAAAAA'],
    [other, 'BBBBBB'],
  ] as const) {
    const board = words('een', 'twee');
    const desk = words('eerst', 'midden', 'laatst');
    await storage.commit(id, [
      { type: 'session.open', code, deleteAt: 1_800_000_000_000 },
      ...board.updates.map(
        (update, index) => ({ type: 'append', document: 'board', seq: index + 1, update }) as const,
      ),
      {
        type: 'snapshot',
        document: 'board',
        snapshot: { seq: 2, state: board.state, checksum: checksumOf(board.state) },
      },
      ...desk.updates.map(
        (update, index) => ({ type: 'append', document: 'desk/m-anna', seq: index + 1, update }) as const,
      ),
      { type: 'writer.bind', client: 4_000_000_000, memberId: anna },
      {
        type: 'seat.add',
        memberId: `m-${code.toLowerCase()}` as MemberId,
        tokenHash: checksumOf(bytes(code)),
      },
      {
        type: 'authorships.add',
        authorships: new Map([[answer, { memberId: anna, deskAnswerId: 'd-one' as DeskAnswerId }]]),
      },
      { type: 'vault.set', vault: bytes('{"hands":{},"hidden":{}}') },
      { type: 'board.keep', id: kept, arrangement: board.state },
    ]);
  }
  await storage.close();
}

beforeAll(async () => {
  folder = temporaryFolder();
  await fill(`${folder.path}/whole.db`);
});

/** A copy of the database. */
function copy(): string {
  count += 1;
  const path = `${folder.path}/${count}.db`;
  copyFileSync(`${folder.path}/whole.db`, path);
  return path;
}

/** Turns bits round in one value of the session, in the second of several rows. */
function turn(path: string, where: string, ...bits: readonly number[]): void {
  const [table = '', column = ''] = where.split('.');
  const database = new DatabaseSync(path);
  database.exec('PRAGMA foreign_keys = OFF');
  const own = table === 'session' ? 'id' : 'session';
  const key =
    table === 'log'
      ? `AND name = 'desk/m-anna' AND seq = 2`
      : table === 'document'
        ? `AND name = 'board'`
        : '';
  const at = `WHERE ${own} = '${session}' ${key}`;
  const read = database.prepare(
    `SELECT typeof(${column}) AS kind, ${column} AS value, CAST(${column} AS BLOB) AS raw FROM ${table} ${at}`,
  );
  const { kind, value, raw } = read.get() as { kind: string; value: number; raw: Uint8Array };
  if (kind === 'integer') {
    const turned = bits.reduce((turning, bit) => turning ^ (1n << BigInt(2 + (bit % 28))), BigInt(value));
    database.prepare(`UPDATE ${table} SET ${column} = ? ${at}`).run(turned);
  } else {
    const turned = Uint8Array.from(raw);
    for (const bit of bits) {
      const byte = (turned.length - 1 - (bit >> 3) + turned.length * 8) % turned.length;
      turned[byte] = (turned[byte] ?? 0) ^ (1 << (bit & 7));
    }
    const cast = kind === 'text' ? 'CAST(? AS TEXT)' : '?';
    database.prepare(`UPDATE ${table} SET ${column} = ${cast} ${at}`).run(turned);
  }
  database.close();
}

/** Everything in the database, as it is. */
function dump(path: string): unknown {
  const database = new DatabaseSync(path);
  const tables = [...new Set(columns.map((where) => where.split('.')[0] ?? ''))];
  const all = tables.map((table) =>
    database
      .prepare(`SELECT * FROM ${table}`)
      .all()
      .map((row) => JSON.stringify(row))
      .toSorted(),
  );
  database.close();
  return all;
}

/** What a server notices that uses everything of both sessions, and that the other session is whole. */
async function noticed(path: string): Promise<string[]> {
  const storage = openSqliteStorage(path);
  const found: string[] = [];
  storage.onFault(({ facts }) => void found.push(`${facts['session']} ${facts['table']}`));
  const loaded = await storage.load(session).catch(() => null);
  for (const [name, { damage }] of loaded?.documents ?? []) if (damage !== null) found.push(name);
  for (const [name, stored] of loaded?.documents ?? [])
    if (stored.damage === null && restoreDocument(stored).damage !== null) found.push(name);
  await storage.keptBoard(session, kept);
  await storage.seat('m-aaaaaa' as MemberId);
  const rest = await storage.load(other);
  for (const stored of rest?.documents.values() ?? []) expect(restoreDocument(stored).damage).toBeNull();
  expect(rest?.documents.size).toBe(2);
  expect(rest?.authorships.get(answer)?.memberId).toBe(anna);
  expect(rest?.vault).not.toBeNull();
  expect((await storage.seat('m-bbbbbb' as MemberId))?.sessionId).toBe(other);
  await storage.close();
  return found;
}

/** Nobody asks for a board that is kept under another id: only the repair sees it. */
const seenByRepairAlone: readonly string[] = ['kept_board.id'];

describe('one turned bit', () => {
  it.each(columns)(
    '[L130] in %s is noticed, named by the repair, and put right to the letter',
    async (where) => {
      for (const bit of [0, 4, 7, 13]) {
        const path = copy();
        const before = dump(path);
        turn(path, where, bit);
        if (!seenByRepairAlone.includes(where)) expect([bit, await noticed(path)]).not.toEqual([bit, []]);
        const spoilt = await mendSpoiltRows(path, null);
        expect([bit, spoilt.map(({ table, mendable }) => [table, mendable])]).toEqual([
          bit,
          [[where.split('.')[0], true]],
        ]);
        await mendSpoiltRows(path, () => {});
        expect(dump(path)).toEqual(before);
        expect(await noticed(path)).toEqual([]);
      }
    },
  );

  it('[L130] in an update leaves what came before it, and closes that document alone', async () => {
    const path = copy();
    turn(path, 'log.bytes', 4);
    const storage = openSqliteStorage(path);
    const loaded = await storage.load(session);
    const desk = restoreDocument(loaded?.documents.get('desk/m-anna') ?? null);
    expect(desk.damage).toEqual({ what: 'log', seq: 2 });
    expect(desk.doc.getMap('words').toJSON()).toEqual({ eerst: 'eerst' });
    expect(restoreDocument(loaded?.documents.get('board') ?? null).damage).toBeNull();
    await storage.close();
  });

  it('[L130] gives nobody what is not theirs, and deletes nothing before its day', async () => {
    const seat = copy();
    turn(seat, 'seat.token_hash', 4);
    const early = copy();
    turn(early, 'session.delete_at', 27);
    const authorship = copy();
    turn(authorship, 'authorship.member', 4);
    const writer = copy();
    turn(writer, 'writer.member', 4);
    const look = async <T>(
      path: string,
      ask: (storage: ReturnType<typeof openSqliteStorage>) => Promise<T>,
    ) => {
      const storage = openSqliteStorage(path);
      const given = await ask(storage);
      await storage.close();
      return given;
    };
    expect(await look(seat, (storage) => storage.seat('m-aaaaaa' as MemberId))).toBeNull();
    expect(await look(early, (storage) => storage.expired(Number.MAX_SAFE_INTEGER))).toEqual([other]);
    expect((await look(authorship, (storage) => storage.load(session)))?.authorships.size).toBe(0);
    expect((await look(writer, (storage) => storage.load(session)))?.writers.get(4_000_000_000)).toBe(
      'm-nobody',
    );
  });
});

describe('a row with more than one turned bit', () => {
  it.each([
    'log.bytes',
    'document.last_seq',
    'seat.token_hash',
    'authorship.member',
    'kept_board.bytes',
    'writer.member',
  ])('[L130] %s is taken out of use by the repair, and the rest stands', async (where) => {
    const path = copy();
    turn(path, where, 0, 3, 5);
    const before: string[] = [];
    await mendSpoiltRows(path, ({ table, mendable }) => void before.push(`${table} ${mendable}`));
    expect(before).toEqual([`${where.split('.')[0]} false`]);
    expect(await mendSpoiltRows(path, null)).toEqual([]);
    const storage = openSqliteStorage(path);
    const found = await findDamage(storage);
    expect(found.map(({ document }) => document)).toEqual(where === 'log.bytes' ? ['desk/m-anna'] : []);
    await storage.close();
  });
});

describe('rows of before', () => {
  it('[L130] have no checksum, and are read as they were then', async () => {
    const path = copy();
    const database = new DatabaseSync(path);
    for (const table of new Set(columns.map((where) => where.split('.')[0])))
      database.exec(`UPDATE ${table} SET sum = NULL`);
    database.close();
    expect(await noticed(path)).toEqual([]);
    expect(await mendSpoiltRows(path, null)).toEqual([]);
  });
});
