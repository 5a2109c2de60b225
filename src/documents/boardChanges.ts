/** The changes of the board that concern several of its parts at once. Each runs inside one transaction of its caller. */
import type * as Y from 'yjs';

import type { Move, Place, Spot, ThingId } from '../model/board/board.ts';
import type { ClusterId, ItemId, NoteId } from '../model/ids.ts';
import { boardParts, readBoard } from './boardDocument.ts';

export interface BoardChanges {
  move(moves: readonly Move[]): void;
  addNote(id: NoteId, text: string, spot: Spot): void;
  group(id: ClusterId, items: readonly ItemId[], spot: Spot, title: string): void;
  addToCluster(id: ClusterId, things: readonly ThingId[]): void;
  split(id: ClusterId, moves: readonly Move[]): void;
  remove(ids: readonly ThingId[]): void;
}

const isCluster = (id: ThingId): id is ClusterId => id.startsWith('g-');
const isNote = (id: ThingId): id is NoteId => id.startsWith('n-');

/**
 * The changes of one document. `templateIndex` gives the number of the template that the board lies under now, `mayMove` whether
 * places may be written.
 */
export function boardChanges(doc: Y.Doc, templateIndex: () => number, mayMove: () => boolean): BoardChanges {
  const { places, clusters, members, notes } = boardParts(doc);

  const place = (spot: Spot, z: number): Place => {
    const era = templateIndex();
    const at = { x: Math.round(spot.x), y: Math.round(spot.y), zone: spot.zone, z };
    return era === 0 ? at : { ...at, era };
  };
  const top = () => {
    const { places: laid, notes: written } = readBoard(doc);
    const heights = [...Object.values(laid), ...Object.values(written).map(({ at }) => at)].map(({ z }) => z);
    return heights.reduce((high, z) => Math.max(high, z), 0);
  };

  const dissolve = (id: ClusterId) => {
    clusters.delete(`${id}/title`);
    places.delete(id);
  };
  /** Runs a change of who is in which cluster, and takes clusters away that have nobody left. */
  const regroup = (ids: readonly ThingId[], change: (id: ItemId) => void) => {
    const left = new Set<unknown>();
    for (const id of ids as readonly ItemId[]) {
      if (members.has(id)) left.add(members.get(id));
      change(id);
    }
    if (left.size === 0) return;
    for (const cluster of members.values()) left.delete(cluster);
    for (const id of left) dissolve(id as ClusterId);
  };
  const leave = (id: ItemId) => {
    if (members.has(id)) members.delete(id);
  };

  return {
    move: (moves) => {
      const z = top() + 1;
      moves.forEach(({ id, ...spot }, index) => places.set(id, place(spot, z + index)));
      regroup(
        moves.map(({ id }) => id),
        leave,
      );
    },
    addNote: (id, text, spot) => {
      notes.set(`${id}/text`, text);
      notes.set(`${id}/at`, place(spot, top() + 1));
    },
    group: (id, items, spot, title) => {
      clusters.set(`${id}/title`, title);
      places.set(id, place(spot, top() + 1));
      regroup(items, (item) => members.set(item, id));
    },
    addToCluster: (id, things) => {
      const others = things.filter(isCluster).filter((other) => other !== id);
      // What comes from another cluster must not go down with one that somebody just took away.
      if (others.length > 0 && !clusters.has(`${id}/title`)) return;
      const coming = new Set<unknown>(others);
      const theirs = [...members.entries()].filter(([, cluster]) => coming.has(cluster));
      const titles = [id, ...others].map((one) => clusters.get(`${one}/title`));
      const [own] = titles;
      const title = titles.find((text) => text !== undefined && text !== '');
      if (others.length > 0 && own === '' && title !== undefined) clusters.set(`${id}/title`, title);
      const items = [...theirs.map(([item]) => item), ...things.filter((thing) => !isCluster(thing))];
      regroup(items as ItemId[], (item) => members.set(item, id));
      for (const other of others) dissolve(other);
    },
    split: (id, moves) => {
      const z = top() + 1;
      moves.forEach(({ id: item, ...spot }, index) => places.set(item, place(spot, z + index)));
      for (const [item, cluster] of members.entries()) if (cluster === id) members.delete(item);
      dissolve(id);
    },
    remove: (ids) => {
      // Who may write notes need not be allowed to move things: then a place stays behind, which nothing is drawn at.
      for (const id of ids.filter(isNote)) {
        if (places.has(id) && mayMove()) places.delete(id);
        notes.delete(`${id}/at`);
        notes.delete(`${id}/text`);
      }
      for (const id of ids.filter(isCluster)) {
        for (const [item, cluster] of members.entries()) if (cluster === id) members.delete(item);
        dissolve(id);
      }
      const items = ids.filter((id) => !isNote(id) && !isCluster(id));
      for (const id of items) places.delete(id);
      regroup(items, leave);
    },
  };
}
