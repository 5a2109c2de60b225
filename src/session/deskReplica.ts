/**
 * One's own desk in this browser, and on the same document the desks of one's guests: the document, its
 * editors, and its copy on the device.
 */
import * as Y from 'yjs';

import { readDesk } from '../documents/deskDocument.ts';
import { createDeskEditor, type DeskEditor } from '../documents/deskEditor.ts';
import { restoreDesk } from '../documents/desksOn.ts';
import { emptyDesk, type Desk, type DeskAnswer } from '../model/session/desk.ts';
import type { MemberId, SessionId } from '../model/ids.ts';
import { eachDesk, readDesks, withAnswersOf, type Desks } from '../documents/desksOn.ts';
import { forgetOnDevice, keepOnDevice, type DeviceCopy } from './deviceCopy.ts';
import { mirror } from './mirror.ts';

export interface DeskReplica {
  readonly doc: Y.Doc;
  /** The editor of the owner's desk (null), or of that of a guest. */
  readonly editor: (guest: MemberId | null) => DeskEditor;
  /** Whether the texts are kept on this device too. */
  readonly kept: Promise<boolean>;
  readonly desks: () => Desks;
  /** The server has filled this replica: what waited for that goes on it. */
  readonly settle: (locked: boolean) => Promise<void>;
  close(): void;
}

interface Where {
  readonly sessionId: SessionId;
  readonly seat: MemberId;
  readonly onDesks: (desks: Desks) => void;
}

/**
 * Opens the desk with what this device had kept of it, or with what was on a replica that the server refused. Of the
 * latter the answers wait until the server has filled this one: where answers may not change any more, only then is
 * known which of them the server lacks, and these go back to being drafts.
 */
export function openDeskReplica(
  { sessionId, seat, onDesks }: Where,
  refused: Desks | null = null,
): DeskReplica {
  const doc = new Y.Doc();
  let waiting = refused;
  let closed = false;
  // The refused copy stays on the device until all of it is on this replica.
  let copy: DeviceCopy | null = refused === null ? keepOnDevice(sessionId, seat, doc) : null;
  const desks = () => (waiting === null ? readDesks(doc) : withAnswersOf(readDesks(doc), waiting));
  for (const [desk, guest] of refused === null ? [] : eachDesk(refused))
    restoreDesk(doc, { ...desk, answers: [] }, { guest });
  const stopMirror = mirror(doc, desks, onDesks);

  return {
    doc,
    editor: (guest) => createDeskEditor(doc, guest),
    kept: copy?.works ?? Promise.resolve(false),
    desks,
    settle: async (locked) => {
      if (waiting === null) return;
      const kept = eachDesk(waiting);
      waiting = null;
      doc.transact(() => {
        for (const [{ answers }, guest] of kept) {
          forgetDraftsOf(answers, createDeskEditor(doc, guest), readDesk(doc, guest));
          const { drafts } = readDesk(doc, guest);
          restoreDesk(doc, { ...emptyDesk, drafts, answers }, { guest, locked });
        }
      });
      await forgetOnDevice(sessionId, seat);
      if (!closed) copy = keepOnDevice(sessionId, seat, doc);
    },
    close: () => {
      closed = true;
      stopMirror();
      copy?.close();
      doc.destroy();
    },
  };
}

/** What was handed in had been a draft before, which the server may still have. */
function forgetDraftsOf(answers: readonly DeskAnswer[], editor: DeskEditor, { drafts }: Desk): void {
  for (const { cardId, text } of answers)
    if (drafts[cardId]?.text.trim() === text.trim()) editor.setDraft(cardId, { text: '', source: null });
}

/** Throws a refused replica away and opens another that carries the same texts. */
export function reopenDeskReplica(refused: DeskReplica, where: Where): DeskReplica {
  const desks = refused.desks();
  refused.close();
  return openDeskReplica(where, desks);
}
