/** The board's replica: thrown away and opened anew when the server refuses a write. */
import * as Y from 'yjs';

import { readBoard } from '../documents/boardDocument.ts';
import { createBoardEditor, type BoardEditor } from '../documents/boardEditor.ts';
import type { Board } from '../model/board.ts';
import { mirror } from './mirror.ts';

export interface BoardReplica {
  readonly doc: Y.Doc;
  readonly editor: BoardEditor;
  close(): void;
}

/** Opens a fresh, empty replica. `era` and `mayMove` tell of now: the number of its template, and what one may do. */
export function openBoardReplica(
  onBoard: (board: Board) => void,
  onHistory: (history: { canUndo: boolean; canRedo: boolean }) => void,
  era: () => number,
  mayMove: () => boolean,
): BoardReplica {
  const doc = new Y.Doc();
  const editor = createBoardEditor(doc, era, mayMove);
  const stopMirror = mirror(doc, readBoard, onBoard);
  const stopHistory = editor.onHistory(() =>
    onHistory({ canUndo: editor.canUndo(), canRedo: editor.canRedo() }),
  );
  return {
    doc,
    editor,
    close: () => {
      stopMirror();
      stopHistory();
      editor.close();
      doc.destroy();
    },
  };
}
