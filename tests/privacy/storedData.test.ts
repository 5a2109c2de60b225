/** The list of what is stored, against real stores after a whole session. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { backUp } from '../../server/backup.ts';
import { databaseFile } from '../../server/dataFolder.ts';
import { openPostgresStorage } from '../../server/storage/postgres/postgres.ts';
import { openSqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import type { VoteId } from '../../src/model/ids.ts';
import { openVote } from '../../src/model/session/stage.ts';
import { holdings } from '../../src/model/stored/holdings.ts';
import { storedThings, type StoredThing, type StoredThingId } from '../../src/model/stored/storedThings.ts';
import { startRealServer, type RealServer } from '../journeys/realServer.ts';
import { stageOf } from '../server/person.ts';
import { startPostgres } from '../server/postgres.ts';
import type { Table } from '../server/table.ts';
import { temporaryFolder } from '../server/temporaryFolder.ts';
import { metricsToken } from '../server/testServer.ts';
import { compared, namesInSession, same } from './storedNames.ts';
import { playWholeSession } from './wholeSession.ts';

/** Parts of the stage that a session has only now and then. The compiler holds the list against the type for these. */
const nowAndThen = [
  'epoch',
  'nearlyFull',
  'members/*/cameInAt',
  'members/*/goneSince',
  'members/*/sameAs',
  'members/*/askedSameAs',
  'members/*/afterClose',
  'activities',
  'followUp',
];
/** What is there only after damage, or while a file is written. */
const afterDamage = ['kennistafel.db-wal.damaged', 'damaged', 'server.lock-journal'];

/** Tables and columns as `table.column`. */
function columnsOf(file: string): string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const rows = database
      .prepare(
        `SELECT m.name || '.' || c.name AS name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'`,
      )
      .all();
    return rows.map(({ name }) => String(name));
  } finally {
    database.close();
  }
}

function expectDocuments(found: Readonly<Record<string, string[]>>): void {
  expect(Object.keys(found).toSorted()).toEqual(['board', 'desk', 'guide', 'report', 'stage', 'vault']);
  for (const place of ['board', 'desk', 'guide', 'report', 'vault'] as const)
    expect(compared(place, found[place] ?? [])).toEqual(same(place));
  const { notListed, notFound } = compared('stage', found['stage'] ?? []);
  expect([notListed, notFound.filter((name) => !nowAndThen.includes(name))]).toEqual([[], []]);
}

describe('in a folder', () => {
  let server: RealServer;
  let table: Table;
  beforeAll(async () => {
    server = await startRealServer(undefined, { METRICS_TOKEN: metricsToken, DATA_LIMIT_MB: '1000' });
    table = await playWholeSession(server);
  });
  afterAll(() => server.remove());

  it('[F30] every file, table and column after a whole session is in the list, and nothing else is', () => {
    const files = readdirSync(server.dataDir);
    const { notListed, notFound } = compared('folder', files);
    expect([notListed, notFound.filter((name) => !afterDamage.includes(name))]).toEqual([[], []]);
    expect(compared('sqlite', columnsOf(join(server.dataDir, databaseFile)))).toEqual(same('sqlite'));
  });

  it('[F30] a backup holds the files of the list, and the same tables', () => {
    const { folder } = backUp(server.dataDir, temporaryFolder().path, Date.parse('2026-11-12T09:00:00Z'));
    expect(compared('backup', readdirSync(folder))).toEqual(same('backup'));
    expect(compared('sqlite', columnsOf(join(folder, databaseFile)))).toEqual(same('sqlite'));
  });

  it('[F30] the numbers for the operator are those of the list', async () => {
    const reply = await fetch(`${server.url}/metrics`, {
      headers: { Authorization: `Bearer ${metricsToken}` },
    });
    const names = [...(await reply.text()).matchAll(/^kennistafel_(\w+) /gmu)].map(([, name = '']) => name);
    expect(compared('metrics', names)).toEqual(same('metrics'));
  });

  it('[F30] every part of the documents and the vault is in the list, and nothing else is; closing destroys what it says', async () => {
    const { facilitator } = table;
    await server.kill();
    const read = async () => {
      const storage = openSqliteStorage(join(server.dataDir, databaseFile));
      const stored = await storage.load(facilitator.sessionId);
      await storage.close();
      if (stored === null) throw new Error('The session is there');
      return stored;
    };
    expectDocuments(namesInSession(await read()));

    await server.start();
    const voteId = openVote(stageOf(facilitator.stage))?.id as VoteId;
    for (const command of [{ type: 'vote.cancel', voteId }, { type: 'session.close' }] as const)
      expect((await facilitator.command(command)).status, command.type).toBe(200);
    table.leave();
    await server.kill();
    const goesAtClosing = (id: StoredThingId) => (storedThings[id] as StoredThing).until === 'sessionClosed';
    const closed = await read();
    const found = namesInSession(closed);
    expect(found['desk']).toBeUndefined();
    const vault = JSON.parse(new TextDecoder().decode(closed.vault ?? new Uint8Array())) as object;
    for (const [name, id] of Object.entries(holdings.vault))
      if (goesAtClosing(id))
        expect([name, Object.keys(Object(vault[name as never]) as object)]).toEqual([name, []]);
    const database = new DatabaseSync(join(server.dataDir, databaseFile), { readOnly: true });
    const tables = Object.entries(holdings.sqlite).flatMap(([name, id]) =>
      goesAtClosing(id) ? [name.split('.')[0] ?? ''] : [],
    );
    expect([...new Set(tables)].toSorted()).toEqual(['authorship', 'kept_board', 'writer']);
    for (const name of new Set(tables))
      expect([name, database.prepare(`SELECT * FROM ${name}`).all()]).toEqual([name, []]);
    database.close();
  });
});

describe('in PostgreSQL', () => {
  it('[F31] every table and column after a whole session is in the list, and nothing else is; nothing is in the folder', async () => {
    const postgres = await startPostgres();
    const url = await postgres.database();
    const server = await startRealServer(undefined, { DATABASE_URL: url });
    const table = await playWholeSession(server);
    const rows = await postgres.ask<{ name: string }>(
      url,
      "SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public'",
    );
    expect(
      compared(
        'postgres',
        rows.map(({ name }) => name),
      ),
    ).toEqual(same('postgres'));
    const rates = await postgres.ask<{ key: string }>(url, 'SELECT key FROM rate');
    expect(rates.length).toBeGreaterThan(0);
    for (const { key } of rates) expect(key).not.toContain('127.0.0.1');
    table.leave();
    const storage = await openPostgresStorage({ url, node: () => 'n-x', epochOf: () => 1, opened: () => {} });
    const stored = await storage.load(table.facilitator.sessionId);
    await storage.close();
    if (stored === null) throw new Error('The session is there');
    expectDocuments(namesInSession(stored));
    expect(readdirSync(server.dataDir)).toEqual([]);
    await server.remove();
    await postgres.stop();
  });
});

/** The facts that a call of the log, or a fault that becomes a line of it, names in the source. */
function factsIn(source: string): string[] {
  const calls = source.matchAll(
    /(?:\blog|\.found)\(\s*'[a-z-]+',\s*(\{[^}]*\}|errorFacts)|facts: (\{[^}]*\})/gu,
  );
  return [...calls].flatMap(([, call, fault]) => {
    const text = call ?? fault ?? '';
    const names = [...text.matchAll(/(?<=[{,]\s*)(\w+)(?=\s*[:,}])/gu)].map(([name]) => name);
    return text.includes('errorFacts') ? [...names, 'error', 'where'] : names;
  });
}

it('[F32] the fields of the log are those of the list', () => {
  const files = readdirSync('server', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  const facts = files.flatMap((name) => factsIn(readFileSync(join('server', name), 'utf8')));
  expect(compared('log', ['at', 'event', ...facts])).toEqual(same('log'));
});
