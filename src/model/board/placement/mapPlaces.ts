/**
 * Places when the board gets another template. Nobody writes anything: a place keeps the number of its own template, and
 * is mapped when it is read. So nothing is lost, nobody's drag is cut off, and with the old template everything is back.
 */
import type { Localized } from '../../deck.ts';
import type { Place } from '../board.ts';
import type { Size } from '../geometry/itemSizes.ts';
import { within } from '../geometry/packer.ts';
import type { Offset, SortedSpot, Stage } from '../../session/stage.ts';
import { middleOf, zoneOf, type Box, type Template, type Zone } from '../template.ts';
import { currentTemplate, templateAt } from '../templates/stageTemplates.ts';

/** Between the drawn template and the things that are set aside, in board units. */
export const aside = 80;

const folded = (text: string) => text.trim().toLocaleLowerCase('nl');

/** Zones mean the same when they have one name in one of the languages. */
function sameName(one: Localized, other: Localized): boolean {
  return folded(one.nl) === folded(other.nl) || folded(one.en) === folded(other.en);
}

/** As far from left and top as it was, measured by the size of the zone, and inside. */
function inRectangle(place: Place, from: Box, to: Box, size: Size) {
  const { width, height } = size;
  const x = to.x + ((place.x - from.x) / from.width) * to.width;
  const y = to.y + ((place.y - from.y) / from.height) * to.height;
  const inside = within({ x, y, width, height }, to);
  return { x: Math.round(inside.x), y: Math.round(inside.y) };
}

/** Shifts something along the line from the middle until it is in the ring. */
function intoRing(place: { x: number; y: number }, zone: Zone, size: Size) {
  if (zone.ring === undefined) return place;
  const middle = middleOf(zone);
  const [dx, dy] = [place.x + size.width / 2 - middle.x, place.y + size.height / 2 - middle.y];
  const distance = Math.hypot(dx, dy);
  const { from, to } = zone.ring;
  if (distance >= from && distance < to) return place;
  if (distance === 0) return { x: place.x, y: Math.round(place.y - (from + to) / 2) };
  const ratio = (from + to) / 2 / distance;
  return {
    x: Math.round(middle.x + dx * ratio - size.width / 2),
    y: Math.round(middle.y + dy * ratio - size.height / 2),
  };
}

/**
 * A place of one template, as it is in another: in the zone of the same name where there is one, else beside the board,
 * where everything is as far apart as it was, this much `further` on. `from` is undefined when nobody knows the old template.
 */
export function mapPlace(
  place: Place,
  from: Template | undefined,
  to: Template,
  size: Size,
  further = 0,
): Place {
  const old = from && zoneOf(from, place.zone);
  const zone = old && to.zones.find(({ label }) => sameName(label, old.label));
  if (old === undefined || zone === undefined)
    return { ...place, x: place.x + to.width + aside + further, zone: null };
  return { ...place, ...intoRing(inRectangle(place, old, zone, size), zone, size), zone: zone.id };
}

/** Whether an answer was sorted, rather than laid with its card. */
export const isSorted = (offset: Offset | undefined): offset is SortedSpot => offset?.length === 3;

/** Whether people put something there under the present template, or in a zone that it has too. */
export const isLaidUnder = ({ era }: Pick<Stage, 'era'>, place: Place): boolean =>
  (place.era ?? 0) === era || place.zone !== null;

/** All places as they are under the present template. */
export function mapPlaces<Id extends string>(
  places: Readonly<Record<Id, Place>>,
  stage: Pick<Stage, 'templates' | 'era' | 'autoPlaced'>,
  sizeOf: (id: Id) => Size,
): Readonly<Record<Id, Place>> {
  const template = currentTemplate(stage);
  const shifts = stage.autoPlaced[stage.era]?.aside ?? {};
  const ids = Object.keys(places) as Id[];
  const mapped = ids.map((id): [Id, Place] => {
    const place = places[id];
    const index = place.era ?? 0;
    if (index !== stage.era)
      return [id, mapPlace(place, templateAt(stage, index), template, sizeOf(id), shifts[index])];
    const isKnown = place.zone === null || zoneOf(template, place.zone) !== undefined;
    return [id, isKnown ? place : { ...place, zone: null }];
  });
  const isSame = mapped.every(([id, place]) => place === places[id]);
  return isSame ? places : (Object.fromEntries(mapped) as Record<Id, Place>);
}
