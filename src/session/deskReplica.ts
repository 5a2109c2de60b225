/** One's own desk in this browser, with those of one's guests: their document, its editors, and its copy on the device. */
import { IndexeddbPersistence, clearDocument } from 'y-indexeddb';
import * as Y from 'yjs';

import { readDesk } from '../documents/deskDocument.ts';
import { createDeskEditor } from '../documents/deskEditor.ts';
import { emptyDesk } from '../model/session/desk.ts';
import type { MemberId, SessionId } from '../model/ids.ts';
import { eachDesk, readDesks, restoreDesk, withAnswersOf, type Desks } from '../documents/desksOn.ts';
import { copyState } from './keptCopies.ts';
import { mirror } from './mirror.ts';

const nameOf = (sessionId: SessionId, seat: MemberId) => `kennistafel/${sessionId}/${seat}`;

/** In a private window the storage may never answer, so waiting has an end. */
const patienceMs = 3_000;

/** Keeps a document on this device, and fills it with what was kept before. `works` settles within a few seconds. */
function keepOnDevice(sessionId: SessionId, seat: MemberId, doc: Y.Doc) {
  if (typeof indexedDB === 'undefined') return { works: Promise.resolve(false), close: () => undefined };
  const copy = new IndexeddbPersistence(nameOf(sessionId, seat), doc);
  const works = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), patienceMs);
    copy.whenSynced.then(
      () => resolve(true),
      () => resolve(false),
    );
  });
  return { works, close: () => void copy.destroy() };
}

/** Removes the copy from this device. */
export async function forgetOnDevice(sessionId: SessionId, seat: MemberId): Promise<void> {
  if (typeof indexedDB !== 'undefined') await clearDocument(nameOf(sessionId, seat));
}

type DeskReplica = ReturnType<typeof openDeskReplica>;

interface Where {
  readonly sessionId: SessionId;
  readonly seat: MemberId;
  readonly onDesks: (desks: Desks) => void;
}

/**
 * Opens the desk with what this device had kept of it, or with what was on a replica that the server refused. Answers of
 * a refused one wait until the server has filled this one. Only then is known which of them the server lacks; where
 * answers are locked, these become drafts again.
 */
export function openDeskReplica({ sessionId, seat, onDesks }: Where, refused: Desks | null = null) {
  const doc = new Y.Doc();
  let waiting = refused;
  let closed = false;
  // The refused copy stays on the device until all of it is on this replica.
  let copyWanted = copyState({ sessionId, seat }) !== 'unwanted';
  let copy = refused === null && copyWanted ? keepOnDevice(sessionId, seat, doc) : null;
  const desks = () => (waiting === null ? readDesks(doc) : withAnswersOf(readDesks(doc), waiting));
  for (const [desk, guest] of refused === null ? [] : eachDesk(refused))
    restoreDesk(doc, { ...desk, answers: [] }, { guest });
  const stopMirror = mirror(doc, desks, onDesks);

  return {
    doc,
    /** The editor of the owner's desk (null), or of that of a guest. */
    editor: (guest: MemberId | null) => createDeskEditor(doc, guest),
    /** Whether the texts are kept on this device too. */
    kept: copy?.works ?? Promise.resolve(false),
    desks,
    /** The server has filled this replica: the waiting answers go on it. */
    settle: async (locked: boolean) => {
      if (waiting === null) return;
      const kept = eachDesk(waiting);
      waiting = null;
      doc.transact(() => {
        for (const [{ answers }, guest] of kept) {
          const { setDraft } = createDeskEditor(doc, guest);
          const draftsNow = () => readDesk(doc, guest).drafts;
          // An answer had been a draft before, which the server may still have.
          for (const { cardId, text } of answers)
            if (draftsNow()[cardId]?.text.trim() === text.trim())
              setDraft(cardId, { text: '', source: null });
          restoreDesk(doc, { ...emptyDesk, drafts: draftsNow(), answers }, { guest, locked });
        }
      });
      await forgetOnDevice(sessionId, seat);
      if (!closed && copyWanted) copy = keepOnDevice(sessionId, seat, doc);
    },
    /** Takes the copy off this device, and makes none any more; or makes one again. Gives whether there is one. */
    allowCopy: async (wanted: boolean): Promise<boolean> => {
      copyWanted = wanted;
      copy?.close();
      copy = null;
      if (!wanted) await forgetOnDevice(sessionId, seat);
      else if (!closed) copy = keepOnDevice(sessionId, seat, doc);
      return copy?.works ?? false;
    },
    close: () => {
      closed = true;
      stopMirror();
      copy?.close();
      doc.destroy();
    },
  };
}

/** Throws a refused replica away and opens another that carries the same texts. */
export function reopenDeskReplica(refused: DeskReplica, where: Where): DeskReplica {
  const desks = refused.desks();
  refused.close();
  return openDeskReplica(where, desks);
}
