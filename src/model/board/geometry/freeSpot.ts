/** Where a thing lands that is moved by menu: the first place where it covers nothing. */
import type { Size } from './itemSizes.ts';
import { middleOf, zoneOf, type Box, type Template, type Zone, type ZoneId } from '../template.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

const gap = 14;
/** Room for a zone's name. */
const heading = 48;
const side = 20;

/** The part of the board that a zone, or the free surface (null), offers. */
export function areaOf(template: Template, zoneId: ZoneId | null): Box & Pick<Zone, 'ring'> {
  return zoneOf(template, zoneId) ?? template.free;
}

/** The room that a zone has for things, under its name. */
export function roomIn(zone: Box): Box {
  return {
    x: zone.x + side,
    y: zone.y + heading,
    width: zone.width - 2 * side,
    height: zone.height - heading - side,
  };
}

/** What must stay visible of something for people to see that it is there. */
const corner = 24;

/** Whether there is less than the usual room between two boxes. */
export const tooNear = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

/** Whether something lies in a ring: its middle does, and none of it sticks out of the circle around. */
function isInRing(rect: Box, area: Box, { from, to }: NonNullable<Zone['ring']>): boolean {
  const middle = middleOf(area);
  const distances = [rect.x, rect.x + rect.width].flatMap((x) =>
    [rect.y, rect.y + rect.height].map((y) => Math.hypot(x - middle.x, y - middle.y)),
  );
  const own = middleOf(rect);
  const distance = Math.hypot(own.x - middle.x, own.y - middle.y);
  return (
    distance >= from + (from === 0 ? 0 : rect.height / 3) && Math.max(...distances) < to + rect.height / 3
  );
}

function* spotsIn(area: Box & Pick<Zone, 'ring'>, size: Size): Generator<Spot> {
  const room = roomIn(area);
  const right = room.x + room.width - size.width;
  const bottom = room.y + room.height - size.height;
  for (let y = room.y; y <= bottom; y += side)
    for (let x = room.x; x <= right; x += side)
      if (area.ring === undefined || isInRing({ x, y, ...size }, area, area.ring)) yield { x, y };
}

/** How far something lies from what it covers, where there is no other room: a line of its text stays in sight. */
const stagger = { x: 14, y: 28 };
/** So often; then what lies deepest shows too little. */
const layers = 2;

/** Rows and columns of things of one size, `layer` times staggered. */
function* cellsIn(area: Box & Pick<Zone, 'ring'>, size: Size, layer = 0): Generator<Spot> {
  const room = roomIn(area);
  const first = { x: room.x + layer * stagger.x, y: room.y + layer * stagger.y };
  const right = room.x + room.width - size.width;
  const bottom = room.y + room.height - size.height;
  for (let y = first.y; y <= bottom; y += size.height + gap)
    for (let x = first.x; x <= right; x += size.width + gap)
      if (area.ring === undefined || isInRing({ x, y, ...size }, area, area.ring)) yield { x, y };
}

/** Whether the corner of something lies so near that one of the two would hide the other. */
const hides = (spot: Spot, item: Box): boolean =>
  Math.abs(spot.x - item.x) < stagger.x && Math.abs(spot.y - item.y) < stagger.y;

const shared = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** How much of an item would be covered; one whose corner goes out of sight too counts as covered ten times. */
function cost(spot: Box, item: Box): number {
  const hidden = Math.abs(spot.x - item.x) < corner && Math.abs(spot.y - item.y) < corner;
  return shared(spot, item) * (hidden ? 10 : 1);
}

/** The free spot in an area that is nearest to where one wants something of this size; null when there is none. */
export function nearestFreeSpot(
  items: readonly Box[],
  area: Box & Pick<Zone, 'ring'>,
  size: Size,
  wanted: Spot,
): Spot | null {
  const near = items.filter((item) => tooNear(item, area));
  const far = ({ x, y }: Spot) => Math.hypot(x - wanted.x, y - wanted.y);
  let best: Spot | null = null;
  for (const spot of spotsIn(area, size)) {
    if (best !== null && far(spot) >= far(best)) continue;
    if (!near.some((item) => tooNear({ ...spot, ...size }, item))) best = spot;
  }
  return best;
}

/**
 * A free spot in an area for something of this size, read as a page is read, in rows and columns where these are free. When
 * the area is full: staggered upon what lies in those, and at last where it covers least.
 */
export function freeSpot(
  items: readonly Box[],
  area: Box & Pick<Zone, 'ring'>,
  { width, height }: Size,
): Spot {
  const size = { width, height };
  const near = items.filter((item) => tooNear(item, area));
  const isFree = (spot: Spot) => !near.some((item) => tooNear({ ...spot, ...size }, item));
  for (const spot of cellsIn(area, size)) if (isFree(spot)) return spot;
  let best: { spot: Spot; covered: number } | null = null;
  for (const spot of spotsIn(area, size)) {
    const rect = { ...spot, ...size };
    if (isFree(spot)) return spot;
    const covered = near.reduce((sum, item) => sum + cost(rect, item), 0);
    if (best === null || covered < best.covered) best = { spot, covered };
  }
  for (let layer = 1; layer <= layers; layer += 1)
    for (const spot of cellsIn(area, size, layer)) if (!near.some((item) => hides(spot, item))) return spot;
  return best?.spot ?? { x: area.x + side, y: area.y + heading };
}
