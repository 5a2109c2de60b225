/** The board as a Y.Doc: flat maps of plain values, and one text in which people really type together. */
import type * as Y from 'yjs';

import { harvestKinds, type Board, type Harvest } from '../model/board/board.ts';
import type { HarvestId, ItemId } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { readClusters, readMembers, readNotes, readPlaces } from './readPlaces.ts';
import { boundedNumber, cappedText, idEntries, idsWith } from './untrusted.ts';

export type BoardParts = ReturnType<typeof boardParts>;

/** The shared types of a board document, by their names on the wire. Rights are given by type: see model/access/boardParts.ts. */
export function boardParts(doc: Y.Doc) {
  return {
    /** By the id of an item or a cluster. */
    places: doc.getMap('places'),
    /** `<id>/title`. */
    clusters: doc.getMap('clusters'),
    /** By the id of an item, the id of its cluster. */
    members: doc.getMap('members'),
    /** `<id>/text`, and `<id>/at` where it was first laid, which is what makes a note exist. */
    notes: doc.getMap('notes'),
    insights: doc.getMap('insights'),
    /** `<id>/kind` is what makes an entry exist; the other fields change apart and have keys of their own. */
    harvest: doc.getMap('harvest'),
    minutes: doc.getText('minutes'),
  };
}

function readHarvest(map: Y.Map<unknown>): Harvest[] {
  return idsWith(map, 'h', 'kind', limits.harvestItems)
    .flatMap((id) => {
      const kind = harvestKinds.find((name) => name === map.get(`${id}/kind`));
      if (kind === undefined) return [];
      return [
        {
          id: id as HarvestId,
          kind,
          text: cappedText(map.get(`${id}/text`), limits.harvestTextLength),
          who: cappedText(map.get(`${id}/who`), limits.harvestFieldLength),
          when: cappedText(map.get(`${id}/when`), limits.harvestFieldLength),
          order: boundedNumber(map.get(`${id}/order`), Number.MAX_SAFE_INTEGER) ?? 0,
        },
      ];
    })
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** The board that a document carries. Untrusted: what is malformed or over a limit is left out, nothing throws. */
export function readBoard(doc: Y.Doc): Board {
  const parts = boardParts(doc);
  const insights: Record<ItemId, true> = {};
  for (const [id, value] of idEntries(parts.insights, limits.places))
    if (value === true) insights[id as ItemId] = true;
  return {
    places: readPlaces(parts.places),
    clusters: readClusters(parts.clusters),
    members: readMembers(parts.members),
    notes: readNotes(parts.notes),
    insights,
    harvest: readHarvest(parts.harvest),
    minutes: parts.minutes.toString().slice(0, limits.minutesLength),
  };
}

/** Fills an empty document with a board: for an example, or a fresh document after a restore. */
export function writeBoard(doc: Y.Doc, board: Board): void {
  const { places, clusters, members, notes, insights, harvest, minutes } = boardParts(doc);
  doc.transact(() => {
    for (const [id, place] of Object.entries(board.places)) places.set(id, place);
    for (const [id, { title }] of Object.entries(board.clusters)) clusters.set(`${id}/title`, title);
    for (const [id, cluster] of Object.entries(board.members)) members.set(id, cluster);
    for (const [id, { text, at }] of Object.entries(board.notes)) {
      notes.set(`${id}/text`, text);
      notes.set(`${id}/at`, at);
    }
    for (const id of Object.keys(board.insights)) insights.set(id, true);
    for (const { id, ...fields } of board.harvest)
      for (const [name, value] of Object.entries(fields)) harvest.set(`${id}/${name}`, value);
    minutes.insert(0, board.minutes);
  });
}
