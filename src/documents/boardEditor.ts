/** Edits of the board that merge: each is one transaction, seen here at once and everywhere soon. */
import type * as Y from 'yjs';

import type { BoardPart } from '../model/access/boardParts.ts';
import type { Harvest, HarvestKind, Move, Spot, ThingId } from '../model/board/board.ts';
import type { ClusterId, HarvestId, ItemId, NoteId } from '../model/ids.ts';
import { rebase } from '../model/session/sharedText.ts';
import { boardChanges } from './boardChanges.ts';
import { boardParts, readBoard } from './boardDocument.ts';
import { openBoardHistory, type BoardHistory } from './boardHistory.ts';
import { replaceText } from './replaceText.ts';

export type HarvestField = Exclude<keyof Harvest, 'id' | 'order' | 'kind'>;

/** Its history is of what lies on the board. */
export interface BoardEditor extends BoardHistory {
  /** Puts an item or a cluster somewhere, on top of what lies there; an item leaves its cluster. In board units. */
  moveItem(id: ThingId, spot: Spot): void;
  /** Puts several things somewhere, in one edit; the last one comes to lie on top. */
  moveItems(moves: readonly Move[]): void;
  /**
   * Takes things off the board, in one edit. A published answer or discussed card goes back to where it came to lie by itself, a
   * note is gone, a cluster leaves its items behind.
   */
  removeItems(ids: readonly ThingId[]): void;
  addNote(id: NoteId, text: string, spot: Spot): void;
  setNoteText(id: NoteId, text: string): void;
  /** Makes a new cluster of items, whatever clusters they were in. */
  group(id: ClusterId, items: readonly ItemId[], spot: Spot, title?: string): void;
  /**
   * Adds things to a cluster, in one edit. Of another cluster all items come, and it is gone; its title is kept where
   * this one has none.
   */
  addToCluster(id: ClusterId, things: readonly ThingId[]): void;
  setClusterTitle(id: ClusterId, title: string): void;
  /** Takes a cluster apart, and lays its items where the moves say. */
  splitCluster(id: ClusterId, moves: readonly Move[]): void;
  markInsight(id: ItemId, marked: boolean): void;
  /** The same, but undone in the harvest. */
  unmarkInHarvest(id: ItemId): void;
  addHarvest(id: HarvestId, kind: HarvestKind): void;
  setHarvest(id: HarvestId, field: HarvestField, text: string): void;
  removeHarvest(id: HarvestId): void;
  /**
   * Makes of the minutes, as `shown` when the edit was made, this text, by the smallest edit. What others typed since
   * they were shown stays: a screen is always a little behind the document.
   */
  setMinutes(text: string, shown: string): void;
  /** The history of what one writes in the harvest. The board's must not change that: it may be out of sight. */
  harvestHistory(): BoardHistory;
  close(): void;
}

/**
 * An editor of a board document, with histories of its own edits only. `templateIndex` gives the number of the template that the
 * board lies under now, `mayWrite` says which parts its owner may write in now, `onHistory` hears
 * that something else can be undone or redone.
 */
export function createBoardEditor(
  doc: Y.Doc,
  templateIndex: () => number = () => 0,
  mayWrite: (part: BoardPart) => boolean = () => true,
  onHistory: () => void = () => {},
): BoardEditor {
  const { harvest, minutes, ...laid } = boardParts(doc);
  const { clusters, notes, insights } = laid;
  const changes = boardChanges(doc, templateIndex, () => mayWrite('places'));
  const onBoard = openBoardHistory(laid, mayWrite, onHistory);
  const inHarvest = openBoardHistory({ insights, harvest, minutes }, mayWrite, onHistory);
  const { edit, step } = onBoard;

  return {
    ...onBoard,
    moveItem: (id, { x, y, zone }) => step(() => changes.move([{ id, x, y, zone }])),
    moveItems: (moves) => step(() => changes.move(moves)),
    removeItems: (ids) => step(() => changes.remove(ids)),
    addNote: (id, text, spot) => step(() => changes.addNote(id, text, spot)),
    setNoteText: (id, text) => edit(() => notes.set(`${id}/text`, text)),
    group: (id, items, spot, title = '') => step(() => changes.group(id, items, spot, title)),
    addToCluster: (id, things) => step(() => changes.addToCluster(id, things)),
    setClusterTitle: (id, title) => step(() => clusters.set(`${id}/title`, title)),
    splitCluster: (id, moves) => step(() => changes.split(id, moves)),
    markInsight: (id, marked) => step(() => (marked ? insights.set(id, true) : insights.delete(id))),
    unmarkInHarvest: (id) => inHarvest.step(() => insights.delete(id)),
    addHarvest: (id, kind) =>
      inHarvest.step(() => {
        const last = readBoard(doc).harvest.at(-1)?.order ?? 0;
        harvest.set(`${id}/kind`, kind);
        harvest.set(`${id}/order`, last + 1);
      }),
    setHarvest: (id, field, text) => inHarvest.edit(() => harvest.set(`${id}/${field}`, text)),
    removeHarvest: (id) =>
      inHarvest.step(() => {
        for (const key of harvest.keys()) if (key.startsWith(`${id}/`)) harvest.delete(key);
      }),
    setMinutes: (text, shown) =>
      inHarvest.edit(() => replaceText(minutes, rebase(shown, text, minutes.toString()))),
    harvestHistory: () => inHarvest,
    close: () => {
      onBoard.close();
      inHarvest.close();
    },
  };
}
