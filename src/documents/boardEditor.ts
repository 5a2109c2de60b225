/** Edits of the board that merge: each is one transaction, seen here at once and everywhere soon. */
import type * as Y from 'yjs';

import type { BoardPart } from '../model/access/boardParts.ts';
import type { Harvest, HarvestKind, Move, Place, Spot, ThingId } from '../model/board/board.ts';
import type { HarvestField } from '../model/board/harvest.ts';
import type { ClusterId, HarvestId, ItemId, NoteId } from '../model/ids.ts';
import { boardParts, readBoard } from './boardDocument.ts';
import { openBoardHistory } from './boardHistory.ts';
import { retype } from './retype.ts';
import { openTypedTexts } from './typedTexts.ts';

export type CreateBoardEditor = typeof createBoardEditor;
export type BoardEditor = ReturnType<CreateBoardEditor>;

const isCluster = (id: ThingId): id is ClusterId => id.startsWith('g-');
const isNote = (id: ThingId): id is NoteId => id.startsWith('n-');
const isItem = (id: ThingId): id is ItemId => !isNote(id) && !isCluster(id);

/**
 * An editor of a board document, with two histories of its own edits only: one of what is on the board, and one of the
 * harvest. `templateIndex` gives the number of the template that the board has now, `mayWrite` says in which parts its
 * owner may write now, `onHistory` is called when something else can be undone or redone.
 */
export function createBoardEditor(
  doc: Y.Doc,
  templateIndex: () => number = () => 0,
  mayWrite: (part: BoardPart) => boolean = () => true,
  onHistory: () => void = () => {},
) {
  const { harvest, minutes, ...onBoard } = boardParts(doc);
  const { places, clusters, members, notes, insights } = onBoard;
  const { edit, step, ...history } = openBoardHistory(onBoard, mayWrite, onHistory);
  const inHarvest = { insights, harvest, minutes };
  const {
    edit: editHarvest,
    step: stepHarvest,
    ...harvestHistory
  } = openBoardHistory(inHarvest, mayWrite, onHistory);

  const noteTexts = openTypedTexts(notes, { edit, mayWrite: () => mayWrite('notes') });
  const titles = openTypedTexts(clusters, { edit, mayWrite: () => mayWrite('clusters') });
  const harvestTexts = openTypedTexts(harvest, { edit: editHarvest, mayWrite: () => mayWrite('harvest') });

  const onTop = () => {
    const board = readBoard(doc);
    const laid = [...Object.values(board.places), ...Object.values(board.notes).map(({ at }) => at)];
    return laid.reduce((high, { z }) => Math.max(high, z), 0) + 1;
  };
  const placeAt = ({ x, y, zone }: Spot, z = onTop()): Place => {
    const era = templateIndex();
    return { x: Math.round(x), y: Math.round(y), zone, z, ...(era > 0 && { era }) };
  };
  const lay = (moves: readonly Move[]) => {
    const z = onTop();
    moves.forEach(({ id, ...spot }, index) => places.set(id, placeAt(spot, z + index)));
  };
  const dissolve = (id: ClusterId) => {
    clusters.delete(`${id}/title`);
    places.delete(id);
  };
  const takeApart = (id: ClusterId) => {
    for (const [item, cluster] of members.entries()) if (cluster === id) members.delete(item);
    dissolve(id);
  };
  /** Puts items in a cluster, or with null in none. A cluster that has no item left is removed. */
  const regroup = (ids: readonly ThingId[], to: ClusterId | null) => {
    const left = new Set<unknown>();
    for (const id of ids) {
      if (members.has(id)) left.add(members.get(id));
      if (to !== null) members.set(id, to);
      else if (members.has(id)) members.delete(id);
    }
    if (left.size === 0) return;
    for (const cluster of members.values()) left.delete(cluster);
    for (const id of left) dissolve(id as ClusterId);
  };
  const addNotes = (added: readonly { readonly id: NoteId; readonly text: string; readonly spot: Spot }[]) =>
    step(() => {
      const z = onTop();
      added
        .filter(({ id }) => !notes.has(`${id}/at`))
        .forEach(({ id, text, spot }, index) => {
          notes.set(`${id}/text`, text);
          notes.set(`${id}/at`, placeAt(spot, z + index));
        });
    });
  const move = (moves: readonly Move[]) =>
    step(() => {
      lay(moves);
      const ids = moves.map(({ id }) => id);
      regroup(ids, null);
    });

  return {
    ...history,
    /** Puts an item or a cluster somewhere, on top of what is there; an item leaves its cluster. In board units. */
    moveItem: (id: ThingId, { x, y, zone }: Spot) => move([{ id, x, y, zone }]),
    /** Puts several things somewhere, in one edit; the last one is on top. */
    moveItems: move,
    /**
     * Takes things off the board, in one edit. A published answer or discussed card goes back to its automatic place, a
     * note is gone, a cluster leaves its items behind.
     */
    removeItems: (ids: readonly ThingId[]) =>
      step(() => {
        // Somebody may write notes and not move things: then a place stays behind, at which nothing is drawn.
        for (const id of ids.filter(isNote)) {
          if (places.has(id) && mayWrite('places')) places.delete(id);
          notes.delete(`${id}/at`);
          notes.delete(`${id}/text`);
        }
        for (const id of ids.filter(isCluster)) takeApart(id);
        const items = ids.filter(isItem);
        for (const id of items) places.delete(id);
        regroup(items, null);
      }),
    addNote: (id: NoteId, text: string, spot: Spot) => addNotes([{ id, text, spot }]),
    /** Adds several notes, in one edit. One that is there already stays as it is. */
    addNotes,
    /** Makes the text of a note, as `shown` when the edit was made, this text. What others typed since then stays. */
    setNoteText: (id: NoteId, text: string, shown?: string) =>
      edit(() => noteTexts.type(`${id}/text`, text, shown)),
    /** Makes a new cluster of items, whatever clusters they were in; its neighbours make room with these moves. */
    group: (
      id: ClusterId,
      items: readonly ItemId[],
      { x, y, zone }: Spot,
      title = '',
      room: readonly Move[] = [],
    ) =>
      step(() => {
        clusters.set(`${id}/title`, title);
        lay([{ id, x, y, zone }, ...room]);
        regroup(items, id);
      }),
    /**
     * Adds things to a cluster, in one edit. Another cluster brings all its items, and is gone; its title is kept where
     * this one has none. It grows, and its neighbours make room with these moves.
     */
    addToCluster: (id: ClusterId, things: readonly ThingId[], room: readonly Move[] = []) =>
      step(() => {
        const others = things.filter(isCluster).filter((other) => other !== id);
        // The items of another cluster must not go down with a cluster that somebody just took away.
        if (others.length > 0 && !clusters.has(`${id}/title`)) return;
        const coming = new Set<unknown>(others);
        const theirs = [...members.entries()].filter(([, cluster]) => coming.has(cluster));
        const title = others.map((one) => clusters.get(`${one}/title`)).find((text) => text);
        if (title !== undefined && clusters.get(`${id}/title`) === '') clusters.set(`${id}/title`, title);
        const items = [...theirs.map(([item]) => item), ...things.filter((thing) => !isCluster(thing))];
        regroup(items as ItemId[], id);
        for (const other of others) dissolve(other);
        lay(room);
      }),
    /** As `setNoteText`. */
    setClusterTitle: (id: ClusterId, title: string, shown?: string) =>
      edit(() => titles.type(`${id}/title`, title, shown)),
    /** Takes a cluster apart, and lays its items where the moves say. */
    splitCluster: (id: ClusterId, moves: readonly Move[]) =>
      step(() => {
        lay(moves);
        takeApart(id);
      }),
    markInsight: (id: ItemId, marked: boolean) =>
      step(() => (marked ? insights.set(id, true) : insights.delete(id))),
    /** Takes the mark away with the history of the harvest, in which it is undone. */
    unmarkInHarvest: (id: ItemId) => stepHarvest(() => insights.delete(id)),
    /** A new one, with the words that it begins with. */
    addHarvest: (id: HarvestId, kind: HarvestKind, text = '') =>
      stepHarvest(() => {
        harvest.set(`${id}/kind`, kind);
        if (text !== '') harvest.set(`${id}/text`, text);
        harvest.set(`${id}/order`, (readBoard(doc).harvest.at(-1)?.order ?? 0) + 1);
      }),
    /** As `setNoteText`. */
    setHarvest: (id: HarvestId, field: HarvestField, text: string, shown?: string) =>
      editHarvest(() => harvestTexts.type(`${id}/${field}`, text, shown)),
    removeHarvest: (id: HarvestId) =>
      stepHarvest(() => {
        for (const key of harvest.keys()) if (key.startsWith(`${id}/`)) harvest.delete(key);
      }),
    /** Puts back what somebody removed, as it was. What is still there of it stays. */
    putBackHarvest: ({ id, ...fields }: Harvest) =>
      stepHarvest(() => {
        for (const [name, value] of Object.entries(fields))
          if (!harvest.has(`${id}/${name}`)) harvest.set(`${id}/${name}`, value);
      }),
    /** Makes the minutes this text; see `retype`. */
    setMinutes: (text: string, shown: string) => editHarvest(() => retype(minutes, text, shown)),
    /** The history of the harvest. That of the board must not change the harvest, which may be out of sight. */
    harvestHistory: () => harvestHistory,
  };
}
