/**
 * `npm run repair`: names every document that cannot be read to its end; with `-- --apply` it writes anew what can be
 * had of it. What was there before is kept in a file of its own, for whoever knows more. The server must not be running.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as Y from 'yjs';

import type { SessionId } from '../src/model/ids.ts';
import { parseSettings } from './config.ts';
import { rescueDocument, restoreDocument, type Damage } from './host/restoreDocument.ts';
import { lockFolder } from './storage/folderLock.ts';
import { openSqliteStorage } from './storage/sqlite/sqlite.ts';
import type { DocumentKey, Storage, StoredDocument } from './storage/storage.ts';

export interface DamagedPart {
  readonly sessionId: SessionId;
  readonly document: DocumentKey;
  readonly stored: StoredDocument;
  readonly damage: Damage;
}

/** Every document of every session that cannot be read to its end. */
export async function findDamage(storage: Storage): Promise<DamagedPart[]> {
  const found: DamagedPart[] = [];
  for (const sessionId of await storage.expired(Number.MAX_SAFE_INTEGER)) {
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

/** Keeps a damaged document as it was, readable for its owner alone. Gives the path of the file. */
function setAside(dataDir: string, { sessionId, document, stored }: DamagedPart): string {
  const folder = join(dataDir, 'damaged');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${sessionId}-${document.replace('/', '-')}-${Date.now()}.json`);
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const kept = {
    snapshot: stored.snapshot === null ? null : { ...stored.snapshot, state: text(stored.snapshot.state) },
    tail: stored.tail.map(({ seq, update }) => ({ seq, update: text(update) })),
  };
  writeFileSync(path, JSON.stringify(kept), { flag: 'wx', mode: 0o600, flush: true });
  return path;
}

async function main(): Promise<number> {
  const parsed = parseSettings(process.env);
  if (!parsed.ok) {
    for (const problem of parsed.problems) console.error(`✗ ${problem}`);
    return 1;
  }
  const { dataDir } = parsed.settings;
  const unlock = lockFolder(dataDir);
  const storage = openSqliteStorage(join(dataDir, 'kennistafel.db'));
  try {
    const found = await findDamage(storage);
    for (const part of found) {
      const { what, seq } = part.damage;
      const where =
        what === 'snapshot'
          ? 'its snapshot is not what was written'
          : `it cannot be read from update ${seq} on`;
      console.log(`✗ Session ${part.sessionId}, ${part.document}: ${where}.`);
      if (!process.argv.includes('--apply')) continue;
      const path = setAside(dataDir, part);
      const lost = await repairPart(storage, part);
      console.log(`✓ Written anew; ${lost} updates could not be kept. What was there before: ${path}`);
    }
    if (found.length === 0) console.log('✓ Everything can be read.');
    else if (!process.argv.includes('--apply')) console.log('› Repair with: npm run repair -- --apply');
    await storage.scrub();
  } finally {
    await storage.close();
    unlock();
  }
  return 0;
}

if (import.meta.main) process.exitCode = await main();
