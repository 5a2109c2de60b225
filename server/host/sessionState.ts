/** One session in memory: its documents, and what the server alone knows. Everything here can be had again from storage. */
import type * as Y from 'yjs';

import { writeBoard } from '../../src/documents/boardDocument.ts';
import { deskMap, readDesk } from '../../src/documents/deskDocument.ts';
import { readStage, writeStage } from '../../src/documents/stageDocument.ts';
import { deskOwnerOf, guestsOf } from '../../src/model/access/ownership.ts';
import type { Board } from '../../src/model/board/board.ts';
import type { Desk } from '../../src/model/session/desk.ts';
import { keyPrefix } from '../../src/model/session/deskKeys.ts';
import type { AnswerId, MemberId } from '../../src/model/ids.ts';
import type { Authorship } from '../../src/model/activities/write/publish.ts';
import type { Member, Stage } from '../../src/model/session/stage.ts';
import type { Vault } from '../../src/model/session/vault.ts';
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
  readonly authorships: Map<AnswerId, Authorship>;
  readonly writers: Map<number, MemberId>;
  vault: Vault;
  /** The desks as last written, also of members without a device: theirs lie on the desk of their host. */
  readonly desks: Map<MemberId, Desk>;
  document(key: DocumentKey): LiveDocument;
  /** Of all its documents together, at most. */
  bytes(): number;
  /** A snapshot of every document that changed since its last: what was thrown away is then in no log any more. */
  compactAll(): readonly Change[];
  /** The documents that could not be read to their end. */
  damaged(): readonly LiveDocument[];
  /** Reads the desk of an owner again after it was written, and the desks that lie on it. */
  readDesks(owner: MemberId): void;
  setStage(stage: Stage): Outcome;
  /** Puts a new document in the place of the board. Nobody must be connected to the old one any more. */
  renewBoard(board: Board): readonly Change[];
  /** Puts what the storage has in the place of a document that was spoilt. */
  restore(key: DocumentKey, stored: StoredDocument | null): void;
  /** Destroys the desk of a member who goes: their document, or what of theirs lies on the desk of their host. */
  destroyDesk(member: Member): Outcome;
  destroyDesks(): void;
  /** Takes off its desk what an answer was published from. */
  discard(authorship: Authorship): Outcome;
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
  let stage = found;
  const desks = new Map<MemberId, Desk>();
  function readDesks(owner: MemberId): void {
    const { doc } = document(deskKey(owner));
    desks.set(owner, readDesk(doc));
    for (const { id } of guestsOf(stage, owner)) desks.set(id, readDesk(doc, id));
  }
  for (const key of stored.documents.keys()) {
    const owner = ownerOf(key);
    if (owner !== null) readDesks(owner);
  }

  /** What the server takes off a desk goes by deletion alone, which carries no client id: its owner stays the only writer. */
  function clear(owner: MemberId, unwanted: (key: string) => boolean): Outcome {
    const desk = live.get(deskKey(owner));
    if (desk === undefined) return nothing;
    const cleared = edited(desk, (doc) =>
      doc.transact(() => {
        const map = deskMap(doc);
        for (const key of map.keys()) if (unwanted(key)) map.delete(key);
      }),
    );
    return { ...cleared, changes: [...cleared.changes, ...desk.compacted()] };
  }

  const state: SessionState = {
    stage: () => stage,
    authorships: new Map(stored.authorships),
    writers: new Map(stored.writers),
    vault: decodeVault(stored.vault),
    desks,
    document,
    bytes: () => [...live.values()].reduce((sum, one) => sum + one.bytes(), 0),
    compactAll: () => [...live.values()].flatMap((one) => (one.isCompact() ? [] : one.compacted())),
    damaged: () => [...live.values()].filter(({ damage }) => damage !== null),
    readDesks,
    setStage: (next) => {
      if (next === stage) return nothing;
      stage = next;
      return edited(document('stage'), (doc) => writeStage(doc, next));
    },
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
    destroyDesk: ({ id, host }) => {
      const known = desks.delete(id);
      const key = deskKey(id);
      live.delete(key);
      if (!known) return nothing;
      return host === null
        ? { changes: [{ type: 'document.destroy', document: key }], told: [] }
        : clear(host, (name) => name.startsWith(keyPrefix(id)));
    },
    destroyDesks: () => {
      for (const memberId of desks.keys()) live.delete(deskKey(memberId));
      desks.clear();
    },
    discard: ({ memberId, deskAnswerId }) => {
      const owner = deskOwnerOf(stage, memberId);
      const answer = `${keyPrefix(owner === memberId ? null : memberId)}answer/${deskAnswerId}`;
      const cleared = clear(owner, (name) => name === answer);
      if (cleared !== nothing) readDesks(owner);
      return cleared;
    },
  };
  return state;
}
