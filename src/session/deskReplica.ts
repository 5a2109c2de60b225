/** One's own desk in this browser: its document, its editor, and its copy on the device. */
import * as Y from 'yjs';

import { readDesk } from '../documents/deskDocument.ts';
import { createDeskEditor, type DeskEditor } from '../documents/deskEditor.ts';
import { restoreDesk } from '../documents/restoreDesk.ts';
import type { Desk } from '../model/desk.ts';
import type { MemberId, SessionId } from '../model/ids.ts';
import { forgetOnDevice, keepOnDevice } from './deviceCopy.ts';
import { mirror } from './mirror.ts';

export interface DeskReplica {
  readonly doc: Y.Doc;
  readonly editor: DeskEditor;
  /** Whether the texts are kept on this device too. */
  readonly kept: Promise<boolean>;
  close(): void;
}

/** Opens the desk, with what this device had kept of it. */
export function openDeskReplica(
  sessionId: SessionId,
  seat: MemberId,
  onDesk: (desk: Desk) => void,
  texts?: Desk,
): DeskReplica {
  const doc = new Y.Doc();
  if (texts !== undefined) restoreDesk(doc, texts);
  const stopMirror = mirror(doc, readDesk, onDesk);
  const copy = keepOnDevice(sessionId, seat, doc);
  return {
    doc,
    editor: createDeskEditor(doc),
    kept: copy.works,
    close: () => {
      stopMirror();
      copy.close();
      doc.destroy();
    },
  };
}

/** Throws a refused replica away, also on the device, and opens another that carries the same texts. */
export async function reopenDeskReplica(
  refused: DeskReplica,
  sessionId: SessionId,
  seat: MemberId,
  onDesk: (desk: Desk) => void,
): Promise<DeskReplica> {
  const texts = readDesk(refused.doc);
  refused.close();
  await forgetOnDevice(sessionId, seat);
  return openDeskReplica(sessionId, seat, onDesk, texts);
}
