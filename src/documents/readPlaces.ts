/** Reads where things lie and what lies together, as others wrote it. */
import type * as Y from 'yjs';

import {
  type Board,
  boardLimits,
  type Cluster,
  type Note,
  type Place,
  type ThingId,
} from '../model/board/board.ts';
import type { ClusterId, ItemId, NoteId } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { isZoneId } from '../model/board/zoneId.ts';
import { boundedNumber, cappedText, field, idEntries, idsWith } from './untrusted.ts';

function readPlace(value: unknown): Place | undefined {
  const x = boundedNumber(field(value, 'x'), limits.boardReach);
  const y = boundedNumber(field(value, 'y'), limits.boardReach);
  if (x === undefined || y === undefined) return undefined;
  const zone = field(value, 'zone');
  const era = boundedNumber(field(value, 'era'), boardLimits.templates);
  return {
    x,
    y,
    // Kept also when no template has it: which one the board lies under is not for this document to say.
    zone: isZoneId(zone) ? zone : null,
    z: boundedNumber(field(value, 'z'), Number.MAX_SAFE_INTEGER) ?? 0,
    ...(era !== undefined && Number.isInteger(era) && era > 0 ? { era } : {}),
  };
}

/** The places of things, by their ids. */
export function readPlaces(map: Y.Map<unknown>): Board['places'] {
  const places: Record<ThingId, Place> = {};
  for (const [id, value] of idEntries(map, limits.places)) {
    const place = readPlace(value);
    if (place !== undefined) places[id as ThingId] = place;
  }
  return places;
}

/** The clusters, which are there when they have a title, be it an empty one. */
export function readClusters(map: Y.Map<unknown>): Board['clusters'] {
  const clusters: Record<ClusterId, Cluster> = {};
  for (const id of idsWith(map, 'g', 'title', boardLimits.clusters))
    clusters[id as ClusterId] = { title: cappedText(map.get(`${id}/title`), boardLimits.clusterTitleLength) };
  return clusters;
}

/** Which item is in which cluster. */
export function readMembers(map: Y.Map<unknown>): Board['members'] {
  const members: Record<ItemId, ClusterId> = {};
  for (const [id, value] of idEntries(map, limits.places))
    if (typeof value === 'string' && /^g-[a-z0-9-]{1,60}$/.test(value))
      members[id as ItemId] = value as ClusterId;
  return members;
}

/** The loose notes, which are there when they have a first place. */
export function readNotes(map: Y.Map<unknown>): Board['notes'] {
  const notes: Record<NoteId, Note> = {};
  for (const id of idsWith(map, 'n', 'at', boardLimits.notes)) {
    const at = readPlace(map.get(`${id}/at`));
    if (at !== undefined)
      notes[id as NoteId] = { text: cappedText(map.get(`${id}/text`), boardLimits.noteTextLength), at };
  }
  return notes;
}
