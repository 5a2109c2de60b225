/** The board as a Y.Doc: flat maps of plain values, and one text in which people really type together. */
import type * as Y from 'yjs';

import {
  boardLimits,
  harvestKinds,
  type Board,
  type Harvest,
  type Note,
  type Place,
} from '../model/board/board.ts';
import { isZoneId } from '../model/board/template.ts';
import type { ClusterId, HarvestId } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { harmlessHeading, withoutDirection } from '../model/session/names.ts';
import { boundedNumber, cappedText, field, idEntries, idsWith } from './untrusted.ts';

export type BoardParts = ReturnType<typeof boardParts>;

/** The shared types of a board document, by their names on the wire. Rights are given by type: see model/access/boardParts.ts. */
export function boardParts(doc: Y.Doc) {
  return {
    /** By the id of an item or a cluster. */
    places: doc.getMap('places'),
    /** `<id>/title`: without that, be it an empty one, there is no cluster. */
    clusters: doc.getMap('clusters'),
    /** By the id of an item, the id of its cluster. */
    members: doc.getMap('members'),
    /** `<id>/text`, and `<id>/at`, where it was first laid: without that there is no note. */
    notes: doc.getMap('notes'),
    insights: doc.getMap('insights'),
    /** `<id>/kind`: without that there is no entry. The other fields change apart and have keys of their own. */
    harvest: doc.getMap('harvest'),
    minutes: doc.getText('minutes'),
  };
}

function readPlace(value: unknown): Place | undefined {
  const x = boundedNumber(field(value, 'x'), limits.boardReach);
  const y = boundedNumber(field(value, 'y'), limits.boardReach);
  if (x === undefined || y === undefined) return undefined;
  const zone = field(value, 'zone');
  const era = boundedNumber(field(value, 'era'), boardLimits.templates);
  return {
    x,
    y,
    // Kept also when no template has it: this document does not say which template the board has.
    zone: isZoneId(zone) ? zone : null,
    z: boundedNumber(field(value, 'z'), Number.MAX_SAFE_INTEGER) ?? 0,
    ...(era !== undefined && Number.isInteger(era) && era > 0 ? { era } : {}),
  };
}

/** What `parse` makes of each entry whose key is an id; it gives undefined for what is malformed. */
function idValues<T>(map: Y.Map<unknown>, parse: (value: unknown) => T | undefined): Record<string, T> {
  const values: Record<string, T> = {};
  for (const [id, value] of idEntries(map, limits.places)) {
    const parsed = parse(value);
    if (parsed !== undefined) values[id] = parsed;
  }
  return values;
}

function readNotes(map: Y.Map<unknown>): Board['notes'] {
  const notes = idsWith(map, 'n', 'at', boardLimits.notes).flatMap((id): [string, Note][] => {
    const at = readPlace(map.get(`${id}/at`));
    return at ? [[id, { text: cappedText(map.get(`${id}/text`), boardLimits.noteTextLength), at }]] : [];
  });
  return Object.fromEntries(notes);
}

function readHarvest(map: Y.Map<unknown>): Harvest[] {
  return idsWith(map, 'h', 'kind', limits.harvestItems)
    .flatMap((id) => {
      const kind = harvestKinds.find((name) => name === map.get(`${id}/kind`));
      if (kind === undefined) return [];
      const text = cappedText(map.get(`${id}/text`), limits.harvestTextLength);
      const who = withoutDirection(cappedText(map.get(`${id}/who`), limits.harvestFieldLength));
      const when = cappedText(map.get(`${id}/when`), limits.harvestFieldLength);
      const order = boundedNumber(map.get(`${id}/order`), Number.MAX_SAFE_INTEGER) ?? 0;
      return { id: id as HarvestId, kind, text, who, when, order };
    })
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** The board that a document carries. Untrusted: what is malformed or over a limit is left out, nothing throws. */
export function readBoard(doc: Y.Doc): Board {
  const { places, clusters, members, notes, insights, harvest, minutes } = boardParts(doc);
  const titles = idsWith(clusters, 'g', 'title', boardLimits.clusters).map((id) => [
    id,
    { title: harmlessHeading(cappedText(clusters.get(`${id}/title`), boardLimits.clusterTitleLength)) },
  ]);
  const isCluster = (value: unknown): value is ClusterId =>
    typeof value === 'string' && /^g-[a-z0-9-]{1,60}$/.test(value);
  return {
    places: idValues(places, readPlace),
    clusters: Object.fromEntries(titles) as Board['clusters'],
    members: idValues(members, (value) => (isCluster(value) ? value : undefined)),
    notes: readNotes(notes),
    insights: idValues(insights, (value) => (value === true ? value : undefined)),
    harvest: readHarvest(harvest),
    minutes: minutes.toString().slice(0, limits.minutesLength),
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
