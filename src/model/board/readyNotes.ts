/** Notes that come with a ready board, for a facilitator to lay down: which of them, and where. */
import type { Spot } from './board.ts';
import { areaOf, freeSpots } from './geometry/freeSpot.ts';
import { inTheWay } from './geometry/arrange.ts';
import { answerSize } from './geometry/itemSizes.ts';
import type { Things } from './geometry/layout.ts';
import { createPacker } from './geometry/packer.ts';
import type { Localized } from '../deck.ts';
import type { NoteId } from '../ids.ts';
import { zoneOf, type Template, type TemplateId, type Zone, type ZoneId } from './template.ts';
import type { PlacedText } from './templates/filled.ts';

export interface ReadyNote extends PlacedText {
  /** The same wherever and whenever it is laid, so that two facilitators who lay it at once lay one note. */
  readonly id: NoteId;
}

/** The ready notes of a board, each with its id: by its zone, and its number in that zone. */
export function withIds(board: TemplateId, texts: readonly PlacedText[]): ReadyNote[] {
  const counts = new Map<ZoneId | null, number>();
  return texts.map((one) => {
    const number = (counts.get(one.zone) ?? 0) + 1;
    counts.set(one.zone, number);
    return { ...one, id: `n-${board}-${one.zone ?? 'free'}-${number}` as NoteId };
  });
}

/** Part of the ready notes: what goes in one group of zones, or in the zones that share a name. */
export interface ReadyPart {
  readonly label: Localized;
  readonly notes: readonly ReadyNote[];
}

/** The groups of a board and what its zones have in common, as far as there are notes for them. */
export function partsOf({ headings, zones }: Template, notes: readonly ReadyNote[]): ReadyPart[] {
  const shared = new Map(zones.flatMap(({ short }) => (short === undefined ? [] : [[short.nl, short]])));
  const part = (label: Localized, wanted: (zone: Zone) => boolean): ReadyPart => {
    const ids = new Set<ZoneId | null>(zones.filter(wanted).map(({ id }) => id));
    return { label, notes: notes.filter(({ zone }) => ids.has(zone)) };
  };
  return [
    ...[...shared.values()].map((label) => part(label, ({ short }) => short?.nl === label.nl)),
    ...headings.map(({ label }) => part(label, (zone) => zone.label.nl.startsWith(`${label.nl}: `))),
  ].filter((one) => one.notes.length > 0);
}

/** A spot for each of these notes, in its zone, where it covers nothing while there is room. */
export function readySpots(template: Template, things: Things, notes: readonly PlacedText[]): Spot[] {
  const packer = createPacker(inTheWay(things, new Set()));
  return notes.map((note) => {
    const zone = zoneOf(template, note.zone)?.id ?? null;
    const [spot = { x: 0, y: 0 }] = freeSpots(packer, areaOf(template, zone), [answerSize]);
    return { ...spot, zone };
  });
}
