/** Edits of the board that merge: each is one transaction, seen here at once and everywhere soon. */
import * as Y from 'yjs';

import type { Harvest, HarvestKind, Place } from '../model/board.ts';
import type { HarvestId, ItemId } from '../model/ids.ts';
import { rebase } from '../model/sharedText.ts';
import { boardParts, readBoard } from './boardDocument.ts';
import { replaceText } from './replaceText.ts';

export type HarvestField = Exclude<keyof Harvest, 'id' | 'order' | 'kind'>;

/** Typing within this time is undone in one go. */
const captureMs = 600;

export interface BoardEditor {
  /** Puts an item somewhere, on top of what lies there. Coordinates in board units. */
  moveItem(id: ItemId, place: Omit<Place, 'z'>): void;
  /** Takes an item off the board. A published answer or discussed card falls back to its place by rule. */
  removeItem(id: ItemId): void;
  markInsight(id: ItemId, marked: boolean): void;
  addHarvest(id: HarvestId, kind: HarvestKind): void;
  setHarvest(id: HarvestId, field: HarvestField, text: string): void;
  removeHarvest(id: HarvestId): void;
  /**
   * Makes of the minutes, as `shown` when the edit was made, this text, by the smallest edit. What others typed since
   * they were shown stays: a screen is always a little behind the document.
   */
  setMinutes(text: string, shown: string): void;
  /** Undoes the last of one's own edits, never another's. */
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  canRedo(): boolean;
  /** Calls back when what can be undone or redone changes. Gives the way to stop. */
  onHistory(listener: () => void): () => void;
  close(): void;
}

/** An editor of a board document, with a history of its own edits only. */
export function createBoardEditor(doc: Y.Doc): BoardEditor {
  const { places, insights, harvest, minutes } = boardParts(doc);
  const own = Symbol('own edit');
  const history = new Y.UndoManager([places, insights, harvest, minutes], {
    trackedOrigins: new Set([own]),
    captureTimeout: captureMs,
  });
  const edit = (change: () => void) => doc.transact(change, own);
  const step = (change: () => void) => {
    history.stopCapturing();
    edit(change);
  };
  const top = () => Object.values(readBoard(doc).places).reduce((high, { z }) => Math.max(high, z), 0);

  return {
    moveItem: (id, { x, y, zone }) =>
      step(() => places.set(id, { x: Math.round(x), y: Math.round(y), zone, z: top() + 1 })),
    removeItem: (id) => step(() => places.delete(id)),
    markInsight: (id, marked) => step(() => (marked ? insights.set(id, true) : insights.delete(id))),
    addHarvest: (id, kind) =>
      step(() => {
        const last = readBoard(doc).harvest.at(-1)?.order ?? 0;
        harvest.set(`${id}/kind`, kind);
        harvest.set(`${id}/order`, last + 1);
      }),
    setHarvest: (id, field, text) => edit(() => harvest.set(`${id}/${field}`, text)),
    removeHarvest: (id) =>
      step(() => {
        for (const key of harvest.keys()) if (key.startsWith(`${id}/`)) harvest.delete(key);
      }),
    setMinutes: (text, shown) => edit(() => replaceText(minutes, rebase(shown, text, minutes.toString()))),
    undo: () => void history.undo(),
    redo: () => void history.redo(),
    canUndo: () => history.canUndo(),
    canRedo: () => history.canRedo(),
    onHistory: (listener) => {
      const names = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const;
      for (const name of names) history.on(name, listener);
      return () => {
        for (const name of names) history.off(name, listener);
      };
    },
    close: () => history.destroy(),
  };
}
