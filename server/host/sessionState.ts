/** One session in memory: its documents, and what the server alone knows. Everything here can be had again from storage. */
import type * as Y from 'yjs';

import { readBoard, writeBoard } from '../../src/documents/boardDocument.ts';
import { heldDesks } from '../../src/documents/heldDesks.ts';
import { readStage, writeStage } from '../../src/documents/stageDocument.ts';
import type { Board } from '../../src/model/board/board.ts';
import { withoutNumberedSpots } from '../../src/model/board/placement/numberedSpots.ts';
import type { Held } from '../../src/model/decide/context.ts';
import type { MemberId } from '../../src/model/ids.ts';
import type { Stage } from '../../src/model/session/stage.ts';
import {
  deskKey,
  type Change,
  type DocumentKey,
  type StoredDocument,
  type StoredSession,
} from '../storage/storage.ts';
import { createLiveDocument, type LiveDocument } from './liveDocument.ts';
import { DamagedSession } from './restoreDocument.ts';
import { decodeVault } from './vaultBytes.ts';

/** What an edit by the server comes to: what to write, and after that what to tell the readers of which document. */
export interface Outcome {
  readonly changes: readonly Change[];
  readonly told: readonly { readonly document: DocumentKey; readonly update: Uint8Array }[];
}

export interface SessionState {
  stage(): Stage;
  held(): Held;
  /** Holds something else from now on. What is in documents must be written there too. */
  hold(next: Held): void;
  readonly writers: Map<number, MemberId>;
  document(key: DocumentKey): LiveDocument;
  /** Of all its documents together, at most. */
  bytes(): number;
  /** The same, measured. A document that did not change since is not measured again. */
  measuredBytes(): number;
  /** A snapshot of every document that changed since its last: what was thrown away is then in no log any more. */
  compactAll(): readonly Change[];
  /** The documents that could not be read to their end. */
  damaged(): readonly LiveDocument[];
  /** Reads the desk of an owner again after it was written, and the desks that lie on it. */
  readDesks(owner: MemberId): void;
  setStage(stage: Stage): Outcome;
  /** Runs the server's pen on a document. */
  edit(key: DocumentKey, write: (doc: Y.Doc) => void): Outcome;
  /** Writes the stage as this version reads it, where an earlier version wrote it otherwise. */
  writeConverted(): Outcome;
  /** Puts a new document in the place of the board. Nobody must be connected to the old one any more. */
  renewBoard(board: Board): readonly Change[];
  /** Puts what the storage has in the place of a document that was spoilt. */
  restore(key: DocumentKey, stored: StoredDocument | null): void;
  destroy(key: DocumentKey): readonly Change[];
  destroyDesks(): void;
}

/** The stage document of a session that is being opened. */
export function createStageDocument(stage: Stage): Outcome {
  return edited(createLiveDocument('stage', null), (doc) => writeStage(doc, stage));
}

/** Who wrote the first of a board that was put back. No member has this id. */
const serverItself = 'm-server-itself' as MemberId;

const nothing: Outcome = { changes: [], told: [] };

function edited(live: LiveDocument, write: (doc: Y.Doc) => void): Outcome {
  const update = live.edit(write);
  if (update === null) return nothing;
  return { changes: live.logged(update), told: [{ document: live.key, update }] };
}

function ownerOf(key: DocumentKey): MemberId | null {
  return key.startsWith('desk/') ? (key.slice('desk/'.length) as MemberId) : null;
}

/** The session as far as a storage kept it. Throws `DamagedSession` when there is no stage to begin with. */
export function restoreSession(stored: StoredSession): SessionState {
  const live = new Map<DocumentKey, LiveDocument>();
  for (const [key, document] of stored.documents) live.set(key, createLiveDocument(key, document));

  const document = (key: DocumentKey): LiveDocument => {
    const known = live.get(key) ?? createLiveDocument(key, null);
    live.set(key, known);
    return known;
  };

  const found = readStage(document('stage').doc);
  if (found === null) throw new DamagedSession('There is no stage');
  const converted = withoutNumberedSpots(found, readBoard(document('board').doc));
  let held: Held = {
    stage: converted,
    desks: new Map(),
    authorships: stored.authorships,
    vault: decodeVault(stored.vault),
  };
  const readDesks = (owner: MemberId) => {
    const read = heldDesks(document(deskKey(owner)).doc, owner, held.stage);
    held = { ...held, desks: new Map([...held.desks, ...read]) };
  };
  for (const key of stored.documents.keys()) {
    const owner = ownerOf(key);
    if (owner !== null) readDesks(owner);
  }

  const state: SessionState = {
    stage: () => held.stage,
    held: () => held,
    hold: (next) => {
      held = next;
    },
    writers: new Map(stored.writers),
    document,
    bytes: () => [...live.values()].reduce((sum, one) => sum + one.bytes(), 0),
    measuredBytes: () => [...live.values()].reduce((sum, one) => sum + one.measured().bytes, 0),
    compactAll: () => [...live.values()].flatMap((one) => (one.isCompact() ? [] : one.compacted())),
    damaged: () => [...live.values()].filter(({ damage }) => damage !== null),
    readDesks,
    setStage: (next) => {
      if (next === held.stage) return nothing;
      held = { ...held, stage: next };
      return edited(document('stage'), (doc) => writeStage(doc, next));
    },
    edit: (key, write) => edited(document(key), write),
    writeConverted: () =>
      converted === found ? nothing : edited(document('stage'), (doc) => writeStage(doc, held.stage)),
    renewBoard: (board) => {
      const fresh = createLiveDocument('board', null);
      live.set('board', fresh);
      // Nobody else may go on under the id that the server wrote it with.
      state.writers.set(fresh.doc.clientID, serverItself);
      const { changes } = edited(fresh, (doc) => writeBoard(doc, board));
      const bound: Change = { type: 'writer.bind', client: fresh.doc.clientID, memberId: serverItself };
      return [{ type: 'document.destroy', document: 'board' }, ...changes, bound];
    },
    restore: (key, storedDocument) => {
      live.set(key, createLiveDocument(key, storedDocument));
      const owner = ownerOf(key);
      if (owner !== null) readDesks(owner);
    },
    destroy: (key) => {
      live.delete(key);
      return [{ type: 'document.destroy', document: key }];
    },
    destroyDesks: () => {
      for (const key of live.keys()) if (ownerOf(key) !== null) live.delete(key);
    },
  };
  return state;
}
