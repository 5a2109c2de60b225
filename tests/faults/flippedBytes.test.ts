import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { readServerKey } from '../../server/dataFolder.ts';
import { restoreDocument } from '../../server/host/restoreDocument.ts';
import { openSqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import type { SessionId } from '../../src/model/ids.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { handIn, layTable } from '../server/table.ts';
import { temporaryFolder } from '../server/temporaryFolder.ts';
import { startTestServer } from '../server/testServer.ts';

const random = seededRandom(134);
const sessions: SessionId[] = [];
const name = 'kennistafel.db';

/** The folder of a server that was stopped, and as it was a moment before: so a kill would have left it. */
const [stopped, killed] = [temporaryFolder().path, temporaryFolder().path];
beforeAll(async () => {
  readServerKey(stopped);
  const server = await startTestServer({ storage: openSqliteStorage(`${stopped}/${name}`) });
  for (const reveals of [false, true, false]) {
    const table = await layTable(server, { participants: 2 });
    const roundId = await table.openRound();
    for (const person of table.participants) await handIn(person, roundId, `Woorden van ${person.memberId}`);
    createBoardEditor(table.facilitator.board.doc).setMinutes('Notulen van de tafel. '.repeat(300), '');
    await table.facilitator.board.saved();
    if (reveals) await table.facilitator.command({ type: 'round.reveal', roundId });
    sessions.push(table.facilitator.sessionId);
    table.leave();
  }
  cpSync(stopped, killed, { recursive: true });
  // It belongs to the process that made it.
  rmSync(`${killed}/${name}-shm`, { force: true });
  await server.close();
});

let copy: string | null = null;
afterEach(() => {
  if (copy !== null) rmSync(copy, { recursive: true });
  copy = null;
});

/** All that a server finds in a folder, and what it says is wrong with it. */
async function read(
  folder: string,
): Promise<{ readonly found: string; readonly noticed: readonly string[] }> {
  const noticed: string[] = [];
  const found: unknown[] = [];
  try {
    found.push(Buffer.from(readServerKey(folder)).toString('hex'));
    const storage = openSqliteStorage(`${folder}/${name}`);
    try {
      storage.onFault(({ event }) => void noticed.push(event));
      for (const session of sessions) {
        const stored = await storage.load(session);
        if (stored === null) throw new Error(`The session ${session} is not there`);
        for (const [key, document] of stored.documents) {
          const { doc, damage } = restoreDocument(document);
          if (damage !== null) noticed.push(`${key} is damaged`);
          found.push(key, Buffer.from(Y.encodeStateAsUpdate(doc)).toString('hex'));
        }
        found.push([...stored.authorships], [...stored.writers], [...(stored.vault ?? [])]);
      }
    } finally {
      await storage.close();
    }
  } catch (error) {
    noticed.push((error as Error).message);
  }
  return { found: JSON.stringify(found), noticed };
}

/** Copies a folder with one byte of one file flipped, and reads it. */
async function readFlipped(folder: string, file: string, at: number) {
  if (copy !== null) rmSync(copy, { recursive: true });
  copy = temporaryFolder().path;
  cpSync(folder, copy, { recursive: true });
  const bytes = readFileSync(`${copy}/${file}`);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
  writeFileSync(`${copy}/${file}`, bytes);
  return read(copy);
}

describe.for([
  ['that was stopped', stopped],
  ['that was killed', killed],
] as const)('the folder of a server %s', ([, folder]) => {
  it('[L134] with a flipped byte in any of its files is read as it was, or something is said to be wrong', async () => {
    const base = temporaryFolder().path;
    cpSync(folder, base, { recursive: true });
    const right = await read(base);
    expect(right.noticed).toEqual([]);
    const files = readdirSync(folder);
    expect(files).toEqual(expect.arrayContaining([name, `${name}-mark`, 'server.key']));
    let noticed = 0;
    for (const file of files) {
      const { length } = readFileSync(`${folder}/${file}`);
      // The beginning says what file it is.
      const places = [0, 16, 18, 24, 28, 44, 60, ...Array.from({ length: 25 }, () => random.below(length))];
      for (const at of places.filter((place) => place < length)) {
        const flipped = await readFlipped(folder, file, at);
        if (flipped.found !== right.found) expect(flipped.noticed, `${file} at ${at}`).not.toEqual([]);
        noticed += flipped.noticed.length > 0 ? 1 : 0;
      }
    }
    expect(noticed).toBeGreaterThan(40);
  });
});

describe('a damaged file', () => {
  it.for([name, 'server.key'] as const)(
    '[L134] without which a server cannot start is named: %s',
    async (file) => {
      const { noticed } = await readFlipped(stopped, file, 3);
      expect(noticed.join()).toContain(file);
      expect(noticed.join()).toContain('backup');
    },
  );
});
