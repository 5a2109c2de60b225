import type { BoardEditor } from '../documents/boardEditor.ts';
import type { BoardEdits } from './liveSession.ts';

/** Edits that always reach the replica of this moment, also after it was thrown away and opened anew. */
export function editsOf(current: () => BoardEditor): BoardEdits {
  return {
    moveItem: (id, place) => current().moveItem(id, place),
    removeItem: (id) => current().removeItem(id),
    markInsight: (id, marked) => current().markInsight(id, marked),
    addHarvest: (id, kind) => current().addHarvest(id, kind),
    setHarvest: (id, field, text) => current().setHarvest(id, field, text),
    removeHarvest: (id) => current().removeHarvest(id),
    setMinutes: (text, shown) => current().setMinutes(text, shown),
    undo: () => current().undo(),
    redo: () => current().redo(),
  };
}
