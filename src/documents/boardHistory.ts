/** One's own edits of some parts of the board, to undo and redo. */
import * as Y from 'yjs';

import type { BoardPart } from '../model/access/boardParts.ts';
import type { BoardParts } from './boardDocument.ts';

/** Typing within this time is undone in one go. */
const captureMs = 600;

type Steps = Y.UndoManager['undoStack'];

/** A history of the changes that are made through it, until the document is destroyed. Calls `onChange` when something else can be undone or redone. */
export function openBoardHistory(
  parts: Partial<BoardParts>,
  mayWrite: (part: BoardPart) => boolean,
  onChange: () => void,
) {
  // It is the origin of its own changes, and follows no others.
  const manager = new Y.UndoManager(Object.values(parts), {
    trackedOrigins: new Set(),
    captureTimeout: captureMs,
  });
  for (const name of ['stack-item-added', 'stack-item-updated', 'stack-item-popped'] as const)
    manager.on(name, ({ stackItem, changedParentTypes }) => {
      for (const part of changedParentTypes.keys()) stackItem.meta.set(part, true);
      onChange();
    });
  /** Whether a step is in parts that one may still write in. */
  const isOpen = ({ meta }: Steps[number]) =>
    Object.entries(parts).every(([name, part]) => !meta.has(part) || mayWrite(name as BoardPart));
  /** Where a step changes nothing any more, Yjs goes on to the next. It must not come to one that is closed now. */
  const take = (steps: Steps, pop: () => void) => {
    const aside = steps.splice(0, steps.findLastIndex((step) => !isOpen(step)) + 1);
    pop();
    steps.unshift(...aside);
  };
  const edit = (change: () => void) => manager.doc.transact(change, manager);

  return {
    /** Makes a change that goes with the one before it, if that was just now. */
    edit,
    /** Makes a change that is undone by itself. */
    step: (change: () => void) => {
      manager.stopCapturing();
      edit(change);
    },
    /** Undoes the last of one's own edits, never another's, and none in a part that one may not write in any more. */
    undo: () => take(manager.undoStack, () => manager.undo()),
    redo: () => take(manager.redoStack, () => manager.redo()),
    canUndo: () => manager.undoStack.slice(-1).some(isOpen),
    canRedo: () => manager.redoStack.slice(-1).some(isOpen),
  };
}
