/** Things that were chosen together: in rows, on a pile, spread out. What was not chosen stays in sight. */
import { inTheWay, zoneUnder } from './arrange.ts';
import type { Move, ThingId } from '../board.ts';
import { freeSpots, roomIn } from './freeSpot.ts';
import type { Things } from './layout.ts';
import { boxAt, createPacker, within, type Packer, type Point } from './packer.ts';
import { middleOf, zoneAt, zoneOf, type Box, type Template, type Zone, type ZoneId } from '../template.ts';
import { itemGap, type Size } from './itemSizes.ts';

const chosenOf = (things: Things, ids: readonly ThingId[]) =>
  things.filter(({ id, cluster }) => ids.includes(id) && cluster === null);

const largestOf = (things: readonly Size[]): Size => ({
  width: Math.max(...things.map(({ width }) => width)),
  height: Math.max(...things.map(({ height }) => height)),
});

/** Things at these spots. They count as in the zone in which one sees them. */
const movesOf = (template: Template, things: Things, spots: readonly Point[]): Move[] =>
  things.map((thing, index) => {
    const { x, y } = spots[index] ?? thing;
    return { id: thing.id, x, y, zone: zoneUnder(template, { ...thing, x, y }) };
  });

/** Rows in a zone: from a corner when that is asked and there is room, else all over the zone; at last closer together. */
function rowsIn(zone: Zone, chosen: Things, packer: Packer, corner: Point | null): readonly Point[] {
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
  chosen: Things,
  taken: readonly Box[],
  { corner, inZone }: { readonly corner: Point; readonly inZone: Point | null },
): readonly Point[] {
  const zone = zoneOf(template, zoneId);
  if (zone !== undefined) return rowsIn(zone, chosen, createPacker(taken), inZone);
  const area = { x: corner.x, y: corner.y, width: squareWidth(chosen), height: Number.POSITIVE_INFINITY };
  return rowsAround(chosen, area, createPacker([...taken, ...template.zones])) ?? [];
}

/** Chosen things in tidy rows, in reading order; those in a zone from its corner, the others from where the first is. */
export function tidiedUp(template: Template, things: Things, ids: readonly ThingId[]): Move[] {
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
export function fannedOut(template: Template, things: Things, ids: readonly ThingId[]): Move[] {
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
export function stacked(template: Template, things: Things, ids: readonly ThingId[]): Move[] {
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

/** What stays in sight of something that another overlaps: a line of its text. */
const edge = 28;

function squareWidth(things: readonly Size[]): number {
  return Math.ceil(Math.sqrt(things.length)) * (largestOf(things).width + itemGap) - itemGap;
}

/** Rows from the corner of an area, over nothing that is there. Null when they do not all fit. */
function rowsAround(things: readonly Size[], area: Box, packer: Packer): Point[] | null {
  const [right, bottom] = [area.x + area.width, area.y + area.height];
  const spots: Point[] = [];
  for (let y = area.y; spots.length < things.length;) {
    let x = area.x;
    let rowHeight = 0;
    /** Where the first of what is in the way of this row ends. */
    let free = Number.POSITIVE_INFINITY;
    for (const { width, height } of things.slice(spots.length)) {
      if (y + height > bottom) return null;
      const obstacle = () => packer.blocking({ x, y, width, height }, itemGap);
      for (let other = obstacle(); other !== undefined; other = obstacle()) {
        x = other.x + other.width + itemGap;
        free = Math.min(free, other.y + other.height + itemGap);
      }
      if (x > area.x && x + width > right) break;
      spots.push({ x, y });
      x += width + itemGap;
      rowHeight = Math.max(rowHeight, height);
    }
    y = rowHeight > 0 ? y + rowHeight + itemGap : free;
  }
  return spots;
}

/** Rows and columns inside an area: as far apart as there is room for, all by the same. */
function rowsWithin(things: readonly Size[], area: Box): Point[] {
  const { width, height } = largestOf(things);
  const [roomAcross, roomDown] = [Math.max(0, area.width - width), Math.max(0, area.height - height)];
  const mostRows = Math.floor(roomDown / edge) + 1;
  const columns = Math.max(
    Math.floor(roomAcross / (width + itemGap)) + 1,
    Math.ceil(things.length / mostRows),
  );
  const rows = Math.ceil(things.length / columns);
  const step = (usual: number, room: number, count: number) =>
    // What is too large for the area still shows that there are several.
    Math.max(itemGap, Math.min(usual + itemGap, room / Math.max(1, count - 1)));
  const [across, down] = [step(width, roomAcross, columns), step(height, roomDown, rows)];
  return things.map((_, index) => ({
    x: Math.round(area.x + (index % columns) * across),
    y: Math.round(area.y + Math.floor(index / columns) * down),
  }));
}

/** The free part of an area under or beside the things in it, whichever is larger; all of it where neither is of use. */
function freePart(area: Box, packer: Packer, { width, height }: Size): Box {
  const inside = packer.near(area, itemGap);
  const [right, bottom] = [area.x + area.width, area.y + area.height];
  const x = Math.max(area.x, ...inside.map((other) => other.x + other.width + itemGap));
  const y = Math.max(area.y, ...inside.map((other) => other.y + other.height + itemGap));
  const parts = [
    { ...area, y, height: bottom - y },
    { ...area, x, width: right - x },
  ].filter((part) => part.width >= width && part.height >= height);
  const [largest] = parts.sort((a, b) => b.width * b.height - a.width * a.height);
  return largest ?? area;
}
