/** Things that were chosen together: in rows, on a pile, spread out. What was not chosen stays in sight. */
import { inTheWay, within, zoneUnder } from './arrange.ts';
import type { Move, ThingId } from '../board.ts';
import { freeSpots, roomIn } from './freeSpot.ts';
import type { PlacedThing } from './layout.ts';
import { boxAt, createPacker, type Packer, type Point } from './packer.ts';
import { freePart, rowsAround, rowsWithin, squareWidth } from './rows.ts';
import { middleOf, zoneAt, zoneOf, type Box, type Template, type Zone, type ZoneId } from '../template.ts';

const chosenOf = (things: readonly PlacedThing[], ids: readonly ThingId[]) =>
  things.filter(({ id, cluster }) => ids.includes(id) && cluster === null);

const largestOf = (things: readonly PlacedThing[]) => ({
  width: Math.max(...things.map(({ width }) => width)),
  height: Math.max(...things.map(({ height }) => height)),
});

/** Things at these spots. They count as in the zone in which one sees them. */
const movesOf = (template: Template, things: readonly PlacedThing[], spots: readonly Point[]): Move[] =>
  things.map((thing, index) => {
    const { x, y } = spots[index] ?? thing;
    return { id: thing.id, x, y, zone: zoneUnder(template, { ...thing, x, y }) };
  });

/** Rows in a zone: from a corner when that is asked and there is room, else all over the zone; at last closer together. */
function rowsIn(
  zone: Zone,
  chosen: readonly PlacedThing[],
  packer: Packer,
  corner: Point | null,
): readonly Point[] {
  // A ring has no corner to begin in.
  if (zone.ring !== undefined) return freeSpots(packer, zone, chosen);
  const room = roomIn(zone);
  const [right, bottom] = [room.x + room.width, room.y + room.height];
  const from = corner && {
    x: Math.max(corner.x, room.x),
    y: Math.max(corner.y, room.y),
    width: Math.min(squareWidth(chosen), right - Math.max(corner.x, room.x)),
    height: bottom - Math.max(corner.y, room.y),
  };
  const largest = largestOf(chosen);
  return (
    (from && from.width >= largest.width && rowsAround(chosen, from, packer)) ||
    (rowsAround(chosen, room, packer) ?? rowsWithin(chosen, freePart(room, packer, largest)))
  );
}

/** Rows in the zone with this id, or outside the zones from a corner on. */
function spotsFor(
  template: Template,
  zoneId: ZoneId | null,
  chosen: readonly PlacedThing[],
  taken: readonly Box[],
  { corner, inZone }: { readonly corner: Point; readonly inZone: Point | null },
): readonly Point[] {
  const zone = zoneOf(template, zoneId);
  if (zone !== undefined) return rowsIn(zone, chosen, createPacker(taken), inZone);
  const area = { x: corner.x, y: corner.y, width: squareWidth(chosen), height: Number.POSITIVE_INFINITY };
  return rowsAround(chosen, area, createPacker([...taken, ...template.zones])) ?? [];
}

/** Chosen things in tidy rows, in reading order; those in a zone from its corner, the others from where the first is. */
export function tidiedUp(
  template: Template,
  things: readonly PlacedThing[],
  ids: readonly ThingId[],
): Move[] {
  const taken = inTheWay(things, new Set(ids));
  const byZone = Map.groupBy(chosenOf(things, ids), ({ zone }) => zone);
  return [...byZone].flatMap(([zoneId, chosen]) => {
    const corner = {
      x: Math.min(...chosen.map(({ x }) => x)),
      y: Math.min(...chosen.map(({ y }) => y)),
    };
    const spots = spotsFor(template, zoneId, chosen, taken, { corner, inZone: null });
    taken.push(...chosen.map((thing, index) => boxAt(spots[index] ?? thing, thing)));
    return movesOf(template, chosen, spots);
  });
}

/** Chosen things spread out from the first of them, and in its zone, so that all can be read. */
export function fannedOut(
  template: Template,
  things: readonly PlacedThing[],
  ids: readonly ThingId[],
): Move[] {
  const chosen = chosenOf(things, ids);
  const [first] = chosen;
  if (first === undefined) return [];
  const taken = inTheWay(things, new Set(ids));
  const corners = { corner: first, inZone: first };
  return movesOf(template, chosen, spotsFor(template, zoneUnder(template, first), chosen, taken, corners));
}

/** How much of the thing under it stays in sight on a pile, from the most to the least. */
const pileSteps = [16, 8, 4, 2, 1];
const directions = [
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const;

/** Chosen things on one pile, at the first of them and in its zone: where there is no room, aslant another way. */
export function stacked(template: Template, things: readonly PlacedThing[], ids: readonly ThingId[]): Move[] {
  const chosen = chosenOf(things, ids);
  const [first] = chosen;
  if (first === undefined) return [];
  const zone = zoneOf(template, zoneUnder(template, first));
  // A card's middle can be over the edge where that of an answer is not.
  const starts =
    zone === undefined ? [first] : [first, within({ ...first, ...largestOf(chosen) }, roomIn(zone))];
  const piles = starts.flatMap(({ x, y }) =>
    pileSteps.flatMap((step) =>
      directions.map(([across, down]) =>
        chosen.map((_, index) => ({ x: x + index * step * across, y: y + index * step * down })),
      ),
    ),
  );
  const isInside = (pile: readonly Point[]) =>
    chosen.every(({ width, height }, index) => {
      const middle = middleOf({ x: 0, y: 0, ...pile[index], width, height });
      return zoneAt(template, middle.x, middle.y) === (zone?.id ?? null);
    });
  return movesOf(template, chosen, piles.find(isInside) ?? piles.at(-1) ?? []);
}
