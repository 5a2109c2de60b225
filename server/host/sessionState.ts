/** One session in memory: its documents, and what the server alone knows. Everything here can be had again from storage. */
import { readDesk } from '../../src/documents/deskDocument.ts';
import { readStage, writeStage } from '../../src/documents/stageDocument.ts';
import type { Desk } from '../../src/model/desk.ts';
import type { AnswerId, MemberId } from '../../src/model/ids.ts';
import type { Authorship } from '../../src/model/publish.ts';
import type { Stage } from '../../src/model/stage.ts';
import { emptyVault, type Vault } from '../../src/model/vault.ts';
import {
  deskKey,
  type Change,
  type DocumentKey,
  type StoredDocument,
  type StoredSession,
} from '../storage/storage.ts';
import { createLiveDocument, type LiveDocument } from './liveDocument.ts';
import { DamagedDocument } from './restoreDocument.ts';

/** What a change of the stage comes to: what to write, and after that what to send (null when nothing changed). */
export interface StageChange {
  readonly changes: readonly Change[];
  readonly update: Uint8Array | null;
}

export interface SessionState {
  stage(): Stage;
  readonly authorships: Map<AnswerId, Authorship>;
  readonly writers: Map<number, MemberId>;
  vault: Vault;
  /** The desks as last written. */
  readonly desks: Map<MemberId, Desk>;
  document(key: DocumentKey): LiveDocument;
  /** Reads a desk again after it was written. */
  readDesk(memberId: MemberId): void;
  setStage(stage: Stage): StageChange;
  /** Puts what the storage has in the place of a document that was spoilt. */
  restore(key: DocumentKey, stored: StoredDocument | null): void;
  destroyDesk(memberId: MemberId): void;
  destroyDesks(): void;
}

/** The stage document of a session that is being opened. */
export function createStageDocument(stage: Stage): StageChange {
  const live = createLiveDocument('stage', null);
  const update = live.edit((doc) => writeStage(doc, stage));
  return { update, changes: update === null ? [] : live.logged(update) };
}

/** The session as a storage kept it. Throws `DamagedDocument`. */
export function restoreSession(stored: StoredSession): SessionState {
  const live = new Map<DocumentKey, LiveDocument>();
  for (const [key, document] of stored.documents) live.set(key, createLiveDocument(key, document));

  const document = (key: DocumentKey): LiveDocument => {
    const known = live.get(key) ?? createLiveDocument(key, null);
    live.set(key, known);
    return known;
  };

  const found = readStage(document('stage').doc);
  if (found === null) throw new DamagedDocument('There is no stage');
  let stage = found;
  const desks = new Map<MemberId, Desk>();
  const readDeskOf = (memberId: MemberId) =>
    void desks.set(memberId, readDesk(document(deskKey(memberId)).doc));
  for (const key of stored.documents.keys())
    if (key.startsWith('desk/')) readDeskOf(key.slice('desk/'.length) as MemberId);

  return {
    stage: () => stage,
    authorships: new Map(stored.authorships),
    writers: new Map(stored.writers),
    vault: emptyVault,
    desks,
    document,
    readDesk: readDeskOf,
    setStage: (next) => {
      const stageDocument = document('stage');
      const update = stageDocument.edit((doc) => writeStage(doc, next));
      stage = next;
      return { update, changes: update === null ? [] : stageDocument.logged(update) };
    },
    restore: (key, storedDocument) => {
      live.set(key, createLiveDocument(key, storedDocument));
      if (key.startsWith('desk/')) readDeskOf(key.slice('desk/'.length) as MemberId);
    },
    destroyDesk: (memberId) => {
      live.delete(deskKey(memberId));
      desks.delete(memberId);
    },
    destroyDesks: () => {
      for (const memberId of desks.keys()) live.delete(deskKey(memberId));
      desks.clear();
    },
  };
}
