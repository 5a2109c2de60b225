/** The board as a Y.Doc: flat maps of plain values, and one text in which people really type together. */
import type * as Y from 'yjs';

import { emptyBoard, harvestKinds, type Board, type Harvest, type Place } from '../model/board.ts';
import type { HarvestId, ItemId } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { isZoneId } from '../model/template.ts';
import { boundedNumber, cappedText, field, idEntries } from './untrusted.ts';

/** The shared types of a board document, by their names on the wire. */
export function boardParts(doc: Y.Doc) {
  return {
    places: doc.getMap('places'),
    insights: doc.getMap('insights'),
    /** `<id>/kind` is what makes an entry exist; the other fields change apart and have keys of their own. */
    harvest: doc.getMap('harvest'),
    minutes: doc.getText('minutes'),
  };
}

function parsePlace(value: unknown): Place | undefined {
  const x = boundedNumber(field(value, 'x'), limits.boardReach);
  const y = boundedNumber(field(value, 'y'), limits.boardReach);
  if (x === undefined || y === undefined) return undefined;
  const zone = field(value, 'zone');
  return {
    x,
    y,
    zone: isZoneId(zone) ? zone : null,
    z: boundedNumber(field(value, 'z'), Number.MAX_SAFE_INTEGER) ?? 0,
  };
}

function readHarvest(map: Y.Map<unknown>): Harvest[] {
  const ids = [...map.keys()].filter((key) => /^h-[a-z0-9-]{1,60}\/kind$/.test(key)).sort();
  return ids
    .slice(0, limits.harvestItems)
    .flatMap((key) => {
      const id = key.slice(0, -'/kind'.length) as HarvestId;
      const kind = harvestKinds.find((name) => name === map.get(key));
      if (kind === undefined) return [];
      return [
        {
          id,
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
  const { places, insights, harvest, minutes } = boardParts(doc);
  const read: { places: Record<ItemId, Place>; insights: Record<ItemId, true> } = {
    places: {},
    insights: {},
  };
  for (const [id, value] of idEntries(places, limits.places)) {
    const place = parsePlace(value);
    if (place !== undefined) read.places[id as ItemId] = place;
  }
  for (const [id, value] of idEntries(insights, limits.places))
    if (value === true) read.insights[id as ItemId] = true;
  return {
    ...emptyBoard,
    ...read,
    harvest: readHarvest(harvest),
    minutes: minutes.toString().slice(0, limits.minutesLength),
  };
}

/** Fills an empty document with a board: for an example, or a fresh document after a restore. */
export function writeBoard(doc: Y.Doc, board: Board): void {
  const { places, insights, harvest, minutes } = boardParts(doc);
  doc.transact(() => {
    for (const [id, place] of Object.entries(board.places)) places.set(id, place);
    for (const id of Object.keys(board.insights)) insights.set(id, true);
    for (const { id, ...fields } of board.harvest)
      for (const [name, value] of Object.entries(fields)) harvest.set(`${id}/${name}`, value);
    minutes.insert(0, board.minutes);
  });
}
