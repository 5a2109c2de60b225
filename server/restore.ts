/**
 * `npm run restore -- <backup>`: puts a backup in an empty DATA_DIR. With `--drill` it puts it in a folder of its own for a
 * moment, and a server reads every session from it: a backup that nobody has put back is a hope.
 */
import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readStage } from '../src/documents/stageDocument.ts';
import type { SessionId } from '../src/model/ids.ts';
import { seatCookiePrefix, seatHeader } from '../src/model/protocol.ts';
import { systemClock } from './clock.ts';
import { parseFolderSettings, type Settings } from './config.ts';
import { createServer } from './createServer.ts';
import { databaseFile, keyFile, lockEmptyFolder, readServerKey } from './dataFolder.ts';
import { restoreDocument } from './host/restoreDocument.ts';
import { createStageDocument } from './host/sessionMemory.ts';
import { newSeatToken } from './identity/seats.ts';
import { readBackup, type Manifest } from './manifest.ts';
import { secureRandom } from './random.ts';
import { openSqliteStorage } from './storage/sqlite/sqlite.ts';
import type { Storage } from './storage/storage.ts';

/**
 * Begins a new epoch of a session that is older than what browsers may have: they must not bring its later state into it.
 * The stage gets another writer too, for what the server writes now must not pass for what it wrote after the backup.
 */
async function beginEpoch(storage: Storage, sessionId: SessionId): Promise<void> {
  const { doc, damage } = restoreDocument(await storage.loadDocument(sessionId, 'stage'));
  const stage = readStage(doc);
  // It stays closed, as it was.
  if (stage === null || damage !== null) return;
  const unheardOf = () => 2 ** 20 + secureRandom.below(2 ** 40);
  const { changes } = createStageDocument({ ...stage, epoch: unheardOf(), boardGeneration: unheardOf() });
  await storage.commit(sessionId, [{ type: 'document.destroy', document: 'stage' }, ...changes]);
}

/** Puts a backup in an empty folder. Throws when the backup is not whole, or something is in the folder. */
export async function restore(backup: string, dataDir: string): Promise<Manifest> {
  const manifest = readBackup(backup);
  const unlock = lockEmptyFolder(dataDir);
  // Under another name until all of it is there: a server must not start on half of it.
  const making = join(dataDir, `restoring-${databaseFile}`);
  try {
    copyFileSync(join(backup, databaseFile), making);
    const storage = openSqliteStorage(making);
    for (const sessionId of await storage.sessions()) await beginEpoch(storage, sessionId);
    await storage.close();
    rmSync(`${making}-mark`, { force: true });
    copyFileSync(join(backup, keyFile), join(dataDir, keyFile));
    readServerKey(dataDir);
    renameSync(making, join(dataDir, databaseFile));
    return manifest;
  } finally {
    unlock();
  }
}

/** Gives this process a seat in every session, and with which cookie it proves that. */
async function seatEverywhere(
  storage: Storage,
): Promise<readonly { path: string; seat: string; cookie: string }[]> {
  const seats = [];
  for (const sessionId of await storage.sessions()) {
    const stage = readStage(restoreDocument(await storage.loadDocument(sessionId, 'stage')).doc);
    const memberId = Object.values(stage?.members ?? {}).find(({ admitted }) => admitted)?.id;
    if (memberId === undefined) throw new Error(`Session ${sessionId} cannot be read`);
    const { token, hash } = newSeatToken();
    await storage.commit(sessionId, [{ type: 'seat.add', memberId, tokenHash: hash }]);
    const cookie = `${seatCookiePrefix}${memberId}=${token}`;
    seats.push({ path: `/api/sessions/${sessionId}/me`, seat: memberId, cookie });
  }
  return seats;
}

/** Puts a backup back for a moment, and has a server read every session. Gives how many. Throws when one cannot be read. */
export async function drill(backup: string, settings: Settings): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kennistafel-drill-'));
  const faults: string[] = [];
  try {
    await restore(backup, dataDir);
    const storage = openSqliteStorage(join(dataDir, databaseFile));
    const seats = await seatEverywhere(storage);
    const server = await createServer({
      config: {
        ...settings,
        port: 0,
        host: '127.0.0.1',
        publicUrl: null,
        dataDir,
        pagesDir: dataDir,
        serverKey: readServerKey(dataDir),
      },
      storage,
      clock: systemClock,
      random: secureRandom,
      log: (event, { session = '' } = {}) => void faults.push(`${event} ${session}`),
      // As after a start with a clock that cannot be right: what is over by now is read too.
      lastSeen: { believes: () => false, write: () => {} },
    });
    try {
      const ready = await fetch(`${server.url}/readyz`);
      if (!ready.ok) faults.push(await ready.text());
      for (const { path, seat, cookie } of seats) {
        const { ok, status } = await fetch(server.url + path, {
          headers: { [seatHeader]: seat, Cookie: cookie },
        });
        if (!ok) faults.push(`${path} answers ${status}`);
      }
    } finally {
      await server.close();
    }
    const [fault] = faults.filter((one) => !one.startsWith('clock-not-believed'));
    if (fault !== undefined) throw new Error(`The server that read it says: ${fault}`);
    return seats.length;
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function main(): Promise<number> {
  const parsed = parseFolderSettings(process.env);
  const backup = process.argv.slice(2).find((word) => !word.startsWith('--'));
  if (!parsed.ok || backup === undefined) {
    const problems = parsed.ok
      ? ['Say which backup: npm run restore -- <folder of the backup>']
      : parsed.problems;
    for (const problem of problems) console.error(`✗ ${problem}`);
    return 1;
  }
  process.umask(0o077);
  const { settings } = parsed;
  try {
    if (process.argv.includes('--drill')) {
      console.log(`✓ Put back and read by a server: ${await drill(backup, settings)} sessions.`);
      return 0;
    }
    const { sessions, madeAt } = await restore(backup, settings.dataDir);
    console.log(`✓ ${sessions} sessions as they were at ${madeAt}, in ${settings.dataDir}.`);
    console.log('› What was deleted after that is back. Browsers that were further begin with what is here.');
    return 0;
  } catch (error) {
    console.error(`✗ Nothing was put back: ${error instanceof Error ? error.message : String(error)}.`);
    return 1;
  }
}

if (import.meta.main) process.exitCode = await main();
