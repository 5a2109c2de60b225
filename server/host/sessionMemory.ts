/** One session in memory: its documents, and what the server alone knows. Everything here can be had again from storage. */
import type * as Y from 'yjs';

import { readBoard, writeBoard } from '../../src/documents/boardDocument.ts';
import { createGuideEditor } from '../../src/documents/guideDocument.ts';
import { heldDesks } from '../../src/documents/heldDesks.ts';
import { readStage, writeStage } from '../../src/documents/stageDocument.ts';
import type { Board } from '../../src/model/board/board.ts';
import { countReady } from '../../src/model/activities/readiness.ts';
import { openRuns } from '../../src/model/activities/registry.ts';
import { withoutNumberedSpots } from '../../src/model/board/placement/numberedSpots.ts';
import type { Held } from '../../src/model/decide/context.ts';
import type { MemberId, StepId } from '../../src/model/ids.ts';
import type { Guide } from '../../src/model/programme/programme.ts';
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
import { withSharedCards } from './sharedCards.ts';
import { decodeVault } from './vaultBytes.ts';

/** What an edit by the server comes to: what to write, and after that what to tell the readers of which document. */
export interface Outcome {
  readonly changes: readonly Change[];
  readonly told: readonly { readonly document: DocumentKey; readonly update: Uint8Array }[];
}

export type SessionMemory = ReturnType<typeof restoreSession>;

/** The stage document of a session that is being opened. */
export function createStageDocument(stage: Stage): Outcome {
  return edited(createLiveDocument('stage', null), (doc) => writeStage(doc, stage));
}

/** The writer of the first content of a board that was put back, and of a guide. No member has this id. */
export const serverItself = 'm-server-itself' as MemberId;

/** The first content of a document that others write. Nobody may go on under the id that the server wrote it with. */
function firstContent(live: LiveDocument, write: (doc: Y.Doc) => void): readonly Change[] {
  const client = live.doc.clientID;
  return [...edited(live, write).changes, { type: 'writer.bind', client, memberId: serverItself }];
}

/** The guide of a session that is being opened with a programme of somebody's own: what they say at its steps. */
export function createGuideDocument(words: Guide['steps']): readonly Change[] {
  const steps = Object.entries(words);
  if (steps.length === 0) return [];
  return firstContent(createLiveDocument('guide', null), (doc) => {
    const editor = createGuideEditor(doc);
    doc.transact(() => {
      for (const [id, text] of steps) editor.setStepWords(id as StepId, text);
    });
  });
}

const nothing: Outcome = { changes: [], told: [] };

function edited(live: LiveDocument, write: (doc: Y.Doc) => void): Outcome {
  const update = live.edit(write);
  if (update === null) return nothing;
  return { changes: live.logged(update), told: [{ document: live.key, update }] };
}

/**
 * An earlier version counted those who laid something down as done. They are counted apart at once: without names a first
 * count after something happened on a desk would tell of that.
 */
function countedApart({ stage, desks, vault }: Held): Stage {
  const told = openRuns(stage).every(({ hasLaid, count }) => !hasLaid || count.laid !== undefined);
  return told ? stage : countReady(stage, desks, vault);
}

const deskPrefix = 'desk/';
const isDesk = (key: DocumentKey) => key.startsWith(deskPrefix);

/** The session as far as a storage kept it. Throws `DamagedSession` when there is no stage to begin with. */
export function restoreSession(stored: StoredSession) {
  const live = new Map<DocumentKey, LiveDocument>();
  for (const [key, document] of stored.documents) live.set(key, createLiveDocument(key, document));
  /** Which member writes under which Yjs client id. */
  const writers = new Map(stored.writers);

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
  const writeHeldStage = () => edited(document('stage'), (doc) => writeStage(doc, held.stage));
  const readDesks = (owner: MemberId) => {
    const read = heldDesks(document(deskKey(owner)).doc, owner, held.stage);
    held = { ...held, desks: new Map([...held.desks, ...read]) };
  };
  const readDesksIn = (key: DocumentKey) => {
    if (isDesk(key)) readDesks(key.slice(deskPrefix.length) as MemberId);
  };
  for (const key of stored.documents.keys()) readDesksIn(key);
  held = { ...held, stage: countedApart(held) };
  const isConverted = held.stage !== found;

  return {
    stage: () => held.stage,
    held: () => held,
    /** Holds something else from now on. What is in documents must be written there too. */
    hold: (next: Held): void => {
      held = next;
    },
    writers,
    document,
    /** Of all its documents together, at most. */
    bytes: () => [...live.values()].reduce((sum, one) => sum + one.bytes(), 0),
    /** The same, measured. A document that did not change since is not measured again. */
    measuredBytes: () => [...live.values()].reduce((sum, one) => sum + one.measured().bytes, 0),
    /** A snapshot of every document that changed since its last: what was thrown away is then in no log any more. */
    compactAll: (): readonly Change[] =>
      [...live.values()].flatMap((one) => (one.isCompact() ? [] : one.compacted())),
    /** The documents that could not be read to their end. */
    damaged: () => [...live.values()].filter(({ damage }) => damage !== null),
    /** Reads the desk of an owner again after it was written, and the desks of their guests on it. */
    readDesks,
    setStage: (next: Stage): Outcome => {
      if (next === held.stage) return nothing;
      held = { ...held, stage: next };
      const wakes = document('stage').isAtRest();
      const written = writeHeldStage();
      // What is the same object on both sides need not be compared again at each writing.
      if (wakes) held = { ...held, stage: readStage(document('stage').doc) ?? next };
      return written;
    },
    /** Runs the server's pen on a document. */
    edit: (key: DocumentKey, write: (doc: Y.Doc) => void) => edited(document(key), write),
    /** Writes the stage as this version reads it, where an earlier version wrote it otherwise. */
    writeConverted: () => (isConverted ? writeHeldStage() : nothing),
    /** Puts a new document in the place of the board. Nobody must be connected to the old one any more. */
    renewBoard: (board: Board): readonly Change[] => {
      const fresh = createLiveDocument('board', null);
      live.set('board', fresh);
      writers.set(fresh.doc.clientID, serverItself);
      const written = firstContent(fresh, (doc) => writeBoard(doc, board));
      return [{ type: 'document.destroy', document: 'board' }, ...written];
    },
    /** Puts what the storage has in the place of a document that was spoilt. */
    restore: (key: DocumentKey, storedDocument: StoredDocument | null): void => {
      live.set(key, createLiveDocument(key, storedDocument));
      readDesksIn(key);
    },
    /** Packs the documents that nobody has used since the last time. */
    rest: (): void => {
      for (const one of live.values()) one.rest();
      if (document('stage').isAtRest()) held = { ...held, stage: withSharedCards(held.stage) };
    },
    destroy: (key: DocumentKey): Change => {
      live.delete(key);
      return { type: 'document.destroy', document: key };
    },
    destroyDesks: (): void => {
      for (const key of live.keys()) if (isDesk(key)) live.delete(key);
    },
  };
}
