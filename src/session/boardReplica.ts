/** The board's replica: thrown away and opened anew when the server refuses a write. */
import * as Y from 'yjs';

import { readBoard } from '../documents/boardDocument.ts';
import { createBoardEditor, type BoardEditor } from '../documents/boardEditor.ts';
import type { BoardPart } from '../model/access/boardParts.ts';
import type { Board } from '../model/board/board.ts';
import { mirror } from './mirror.ts';

export interface BoardReplica {
  readonly doc: Y.Doc;
  readonly editor: BoardEditor;
  close(): void;
}

/** Opens a fresh, empty replica. `templateIndex` and `mayWrite` tell of now: the number of its template, and what one may do. */
export function openBoardReplica(
  onBoard: (board: Board) => void,
  onHistory: () => void,
  templateIndex: () => number,
  mayWrite: (part: BoardPart) => boolean,
): BoardReplica {
  const doc = new Y.Doc();
  const editor = createBoardEditor(doc, templateIndex, mayWrite, onHistory);
  const stopMirror = mirror(doc, readBoard, onBoard);
  return {
    doc,
    editor,
    close: () => {
      stopMirror();
      editor.close();
      doc.destroy();
    },
  };
}
