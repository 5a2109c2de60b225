/** One's own desk in this browser, with those of one's guests: their document, its editors, and its copy on the device. */
import * as Y from 'yjs';

import { readDesk } from '../documents/deskDocument.ts';
import { createDeskEditor } from '../documents/deskEditor.ts';
import { emptyDesk } from '../model/session/desk.ts';
import type { MemberId, SessionId } from '../model/ids.ts';
import { eachDesk, readDesks, restoreDesk, withAnswersOf, type Desks } from '../documents/desksOn.ts';
import { keepOnDevice, removeFromDevice, type KeptOnDevice } from './deviceCopy.ts';
import { copyState } from './keptCopies.ts';
import { mirror } from './mirror.ts';

const nameOf = (sessionId: SessionId, seat: MemberId) => `kennistafel/${sessionId}/${seat}`;

/** Removes the copy from this device. */
export const forgetOnDevice = (sessionId: SessionId, seat: MemberId): Promise<void> =>
  removeFromDevice(nameOf(sessionId, seat));

type DeskReplica = ReturnType<typeof openDeskReplica>;

interface Where {
  readonly sessionId: SessionId;
  readonly seat: MemberId;
  readonly onDesks: (desks: Desks) => void;
  /** Whether all that is on the desk is kept on this device now. */
  readonly onKept: (kept: KeptOnDevice) => void;
}

/**
 * Opens the desk with what this device had kept of it, or with what was on a replica that the server refused. Answers of
 * a refused one wait until the server has filled this one. Only then is known which of them the server lacks; where
 * answers are locked, these become drafts again.
 */
export function openDeskReplica(where: Where, refused: Desks | null = null) {
  const { sessionId, seat, onDesks, onKept } = where;
  const doc = new Y.Doc();
  let waiting = refused;
  let closed = false;
  // The refused copy stays on the device until all of it is on this replica.
  const keep = () => keepOnDevice(nameOf(sessionId, seat), doc, onKept);
  let copyWanted = copyState({ sessionId, seat }) !== 'unwanted';
  let copy = refused === null && copyWanted ? keep() : null;
  if (copy === null) onKept(copyWanted ? null : false);
  const desks = () => (waiting === null ? readDesks(doc) : withAnswersOf(readDesks(doc), waiting));
  for (const [desk, guest] of refused === null ? [] : eachDesk(refused))
    restoreDesk(doc, { ...desk, answers: [] }, { guest });
  const stopMirror = mirror(doc, desks, onDesks);

  return {
    doc,
    /** The editor of the owner's desk (null), or of that of a guest. */
    editor: (guest: MemberId | null) => createDeskEditor(doc, guest),
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
      if (!closed && copyWanted) copy = keep();
    },
    /** Takes the copy off this device, and makes none any more; or makes one again. */
    allowCopy: async (wanted: boolean): Promise<void> => {
      copyWanted = wanted;
      copy?.close();
      copy = null;
      if (!wanted) await forgetOnDevice(sessionId, seat);
      else if (!closed) copy = keep();
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
