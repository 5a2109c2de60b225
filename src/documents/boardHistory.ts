/** One's own edits of some parts of the board, to undo and redo. */
import * as Y from 'yjs';

import type { BoardPart } from '../model/access/boardParts.ts';
import type { BoardParts } from './boardDocument.ts';

/** Typing within this time is undone in one go. */
const captureMs = 600;

export interface BoardHistory {
  /** Undoes the last of one's own edits, never another's, and none in a part that one may not write in any more. */
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
}

interface OwnHistory extends BoardHistory {
  /** Makes a change that goes with the one before it, if that was just now. */
  readonly edit: (change: () => void) => void;
  /** Makes a change that is undone by itself. */
  readonly step: (change: () => void) => void;
  readonly close: () => void;
}

type Steps = Y.UndoManager['undoStack'];

/** A history of the changes that are made through it. Tells when what can be undone or redone is another. */
export function openBoardHistory(
  parts: Partial<BoardParts>,
  mayWrite: (part: BoardPart) => boolean,
  onChange: () => void,
): OwnHistory {
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
  const isOpen = ({ meta }: Steps[number]) =>
    Object.entries(parts).every(([name, part]) => !meta.has(part) || mayWrite(name as BoardPart));
  /** Yjs goes on to the next step where one changes nothing any more; it must not come to one that is closed now. */
  const take = (steps: Steps, pop: () => void) => {
    const aside = steps.splice(0, steps.findLastIndex((step) => !isOpen(step)) + 1);
    pop();
    steps.unshift(...aside);
  };
  const edit = (change: () => void) => manager.doc.transact(change, manager);

  return {
    edit,
    step: (change) => {
      manager.stopCapturing();
      edit(change);
    },
    undo: () => take(manager.undoStack, () => manager.undo()),
    redo: () => take(manager.redoStack, () => manager.redo()),
    canUndo: () => manager.undoStack.slice(-1).some(isOpen),
    canRedo: () => manager.redoStack.slice(-1).some(isOpen),
    close: () => manager.destroy(),
  };
}
