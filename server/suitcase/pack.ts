/** Packs a session: all of it, for another server. */
import type { KeyObject } from 'node:crypto';

import * as Y from 'yjs';

import { readStage } from '../../src/documents/stageDocument.ts';
import type { MemberId, SessionId, SnapshotId } from '../../src/model/ids.ts';
import { refuse, type Refusal } from '../../src/model/refusal.ts';
import type { Vault } from '../../src/model/session/vault.ts';
import { restoreDocument } from '../host/restoreDocument.ts';
import { serverItself } from '../host/sessionMemory.ts';
import { decodeVault } from '../host/vaultBytes.ts';
import type { Services } from '../services.ts';
import type { DocumentKey, StoredSession } from '../storage/storage.ts';
import { encodeContents } from './contents.ts';
import { fingerprintOf } from './fingerprint.ts';
import { sealFor } from './sealing.ts';

interface Order {
  readonly sessionId: SessionId;
  readonly packedBy: MemberId;
  readonly receiver: KeyObject;
  /** Whether what facilitators may not read may go along. */
  readonly secretsToo: boolean;
}

/** What somebody who can read the whole session could learn from it, and facilitators may not. */
function holdsSecrets(
  {
    documents,
    authorships,
  }: Pick<StoredSession, 'authorships'> & {
    readonly documents: ReadonlyMap<DocumentKey, unknown>;
  },
  { hands, hidden, expected, left, pending }: Vault,
): boolean {
  const parts = [hands, hidden, expected, left, pending];
  return (
    authorships.size > 0 ||
    [...documents.keys()].some((key) => key.startsWith('desk/')) ||
    parts.some((part) => Object.keys(part).length > 0)
  );
}

/**
 * The file of a suitcase. What was thrown away in the session is not in it. Refuses a session that is damaged, and one with
 * secrets when these may not go along.
 */
export async function pack(
  { sessionId, packedBy, receiver, secretsToo }: Order,
  { storage, homes }: Pick<Services, 'storage' | 'homes'>,
): Promise<{ readonly ok: true; readonly file: Buffer } | Refusal> {
  const stored = await storage.load(sessionId);
  if (stored === null) return refuse('no-such-session');
  const documents = new Map<DocumentKey, Uint8Array>();
  const boards = new Map<SnapshotId, Uint8Array>();
  for (const [key, document] of stored.documents) {
    const { doc, damage } = restoreDocument(document);
    if (damage !== null) return refuse('damaged');
    documents.set(key, Y.encodeStateAsUpdate(doc));
    for (const { id } of key === 'stage' ? (readStage(doc)?.snapshots ?? []) : []) {
      const board = await storage.keptBoard(sessionId, id);
      if (board !== null) boards.set(id, board);
    }
  }
  const vault = decodeVault(stored.vault);
  if (!secretsToo && holdsSecrets(stored, vault)) return refuse('suitcase-secret');
  const { authorships, writers } = stored;
  const contents = encodeContents({
    session: homes.nameOf(sessionId),
    packedBy,
    home: vault.travel?.home ?? homes.homeOf(sessionId, fingerprintOf(stored), packedBy),
    documents,
    authorships,
    // Who wrote what on the board is a secret too.
    writers: secretsToo ? writers : new Map([...writers.keys()].map((client) => [client, serverItself])),
    vault: stored.vault,
    boards,
  });
  return { ok: true, file: await sealFor(receiver, contents) };
}
