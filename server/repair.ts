/**
 * `npm run repair`: names every row that is not what was written and every document that cannot be read to its end; with
 * `-- --apply` it puts right what one turned bit spoilt, and writes anew what can be had of the rest. The
 * earlier bytes are kept in a file of their own. The server must not be running.
 */
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import * as Y from 'yjs';

import { readStage } from '../src/documents/stageDocument.ts';
import type { SessionId } from '../src/model/ids.ts';
import { parseFolderSettings } from './config.ts';
import { rescueDocument, restoreDocument } from './host/restoreDocument.ts';
import { createStageDocument } from './host/sessionMemory.ts';
import { databaseFile, lockFolder } from './dataFolder.ts';
import { findSpoiltRows, rewriteSession, type SpoiltRow } from './storage/sqlite/mendRows.ts';
import { damagedLog, openDatabase } from './storage/sqlite/open.ts';
import { openSqliteStorage } from './storage/sqlite/sqlite.ts';
import type { Damage, DocumentKey, Storage, StoredDocument } from './storage/storage.ts';

export interface DamagedPart {
  readonly sessionId: SessionId;
  readonly document: DocumentKey;
  readonly stored: StoredDocument;
  readonly damage: Damage;
}

/**
 * Every row that is not what was written. When `before` is given it hears of each row, and then the row is put right; what
 * cannot be had back is taken away, with what it allowed. A vault that cannot be had back keeps its session closed.
 */
export async function mendSpoiltRows(
  path: string,
  before: ((row: SpoiltRow) => void) | null,
): Promise<readonly SpoiltRow[]> {
  const database = openDatabase(path);
  // A row may have lost the row it belongs to.
  database.exec('PRAGMA foreign_keys = OFF');
  const spoilt = findSpoiltRows(database);
  if (before !== null) {
    spoilt.forEach(before);
    for (const row of spoilt) row.mend();
    const lost = spoilt.filter(({ table, mendable }) => table === 'session' && !mendable);
    for (const { session } of lost) await rewriteFromStage(database, path, session as SessionId);
  }
  database.close();
  return spoilt;
}

/**
 * The sessions whose last changes went with a damaged log. With `apply` they are opened as they are now. Their stage gets
 * another writer: browsers that saw what is lost would take what comes under the old one for what they know.
 */
export async function openCutSessions(path: string, apply: boolean): Promise<readonly SessionId[]> {
  const database = openDatabase(path);
  const cut = database.prepare('SELECT session FROM cut').all() as unknown as { session: SessionId }[];
  if (apply) database.exec('DELETE FROM cut');
  database.close();
  if (!apply) return cut.map(({ session }) => session);
  rmSync(damagedLog(path), { force: true });
  const storage = openSqliteStorage(path);
  for (const { session } of cut) {
    const { doc, damage } = restoreDocument(await storage.loadDocument(session, 'stage'));
    const stage = readStage(doc);
    if (stage === null || damage !== null) continue;
    const { changes } = createStageDocument(stage);
    await storage.commit(session, [{ type: 'document.destroy', document: 'stage' }, ...changes]);
  }
  await storage.close();
  return cut.map(({ session }) => session);
}

/** The row of a session says what its stage says as well. */
async function rewriteFromStage(database: DatabaseSync, path: string, id: SessionId): Promise<void> {
  const storage = openSqliteStorage(path);
  const stage = readStage(restoreDocument(await storage.loadDocument(id, 'stage')).doc);
  await storage.close();
  if (stage !== null) rewriteSession(database, { id, code: stage.code, deleteAt: stage.deleteAt });
}

/** Every document of every session that cannot be read to its end. */
export async function findDamage(storage: Storage): Promise<DamagedPart[]> {
  const found: DamagedPart[] = [];
  for (const sessionId of await storage.sessions()) {
    const session = await storage.load(sessionId);
    for (const [document, stored] of session?.documents ?? []) {
      const { damage } = restoreDocument(stored);
      if (damage !== null) found.push({ sessionId, document, stored, damage });
    }
  }
  return found;
}

/** Writes anew what can be had of a damaged document. Gives how many of its updates were left out. */
export async function repairPart(
  storage: Storage,
  { sessionId, document, stored }: DamagedPart,
): Promise<number> {
  const { doc, lost } = rescueDocument(stored);
  await storage.commit(sessionId, [
    { type: 'document.destroy', document },
    { type: 'append', document, seq: 1, update: Y.encodeStateAsUpdate(doc) },
  ]);
  return lost;
}

/** Where damaged rows and documents are kept as they were, readable for their owner alone. */
function asideIn(dataDir: string, name: string): string {
  const folder = join(dataDir, 'damaged');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return join(folder, name);
}

/** Keeps a row as it was. */
function setRowAside(dataDir: string, { table, values }: SpoiltRow): void {
  const line = `${JSON.stringify({ table, ...values })}\n`;
  appendFileSync(asideIn(dataDir, 'rows.jsonl'), line, { mode: 0o600, flush: true });
}

/** Keeps a damaged document as it was. Gives the path of the file. */
function setAside(dataDir: string, { sessionId, document, stored }: DamagedPart): string {
  const path = asideIn(dataDir, `${sessionId}-${document.replace('/', '-')}-${Date.now()}.json`);
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const kept = {
    snapshot: stored.snapshot === null ? null : { ...stored.snapshot, state: text(stored.snapshot.state) },
    tail: stored.tail.map(({ seq, update }) => ({ seq, update: text(update) })),
  };
  writeFileSync(path, JSON.stringify(kept), { flag: 'wx', mode: 0o600, flush: true });
  return path;
}

async function main(): Promise<number> {
  const parsed = parseFolderSettings(process.env);
  if (!parsed.ok) {
    for (const problem of parsed.problems) console.error(`✗ ${problem}`);
    return 1;
  }
  const { dataDir } = parsed.settings;
  const apply = process.argv.includes('--apply');
  const unlock = lockFolder(dataDir);
  const file = join(dataDir, databaseFile);
  const spoilt = await mendSpoiltRows(file, apply ? (row) => setRowAside(dataDir, row) : null);
  for (const { session, table, mendable } of spoilt)
    console.log(
      `✗ Session ${session}: a row of ${table} is not what was written${mendable ? '; one bit was turned round' : ''}.`,
    );
  if (apply && spoilt.length > 0)
    console.log(
      `✓ Put right, or taken away where it could not be. What was there before: ${dataDir}/damaged`,
    );
  const cut = await openCutSessions(file, apply);
  for (const session of cut)
    console.log(`✗ Session ${session}: its last changes are lost, with a part of the write-ahead log.`);
  if (apply && cut.length > 0)
    console.log(
      '✓ Opened as they are now. Who still has them on a screen brings back the board and their own texts.',
    );
  const storage = openSqliteStorage(file);
  try {
    const found = await findDamage(storage);
    for (const part of found) {
      const { what, seq } = part.damage;
      const where =
        what === 'snapshot'
          ? 'its snapshot is not what was written'
          : `it cannot be read from update ${seq} on`;
      console.log(`✗ Session ${part.sessionId}, ${part.document}: ${where}.`);
      if (!apply) continue;
      const path = setAside(dataDir, part);
      const lost = await repairPart(storage, part);
      console.log(`✓ Written anew; ${lost} updates could not be kept. What was there before: ${path}`);
    }
    if (found.length + spoilt.length + cut.length === 0) console.log('✓ Everything can be read.');
    else if (!apply) console.log('› Repair with: npm run repair -- --apply');
    await storage.purge();
  } finally {
    await storage.close();
    unlock();
  }
  return 0;
}

if (import.meta.main) process.exitCode = await main();
