/** Where a thing lands that is moved by menu: the first place where it covers nothing. */
import { answerSize, itemGap, type Size } from './itemSizes.ts';
import { boxAt, type Packer, type Point } from './packer.ts';
import { middleOf, zoneOf, type Box, type Template, type Zone, type ZoneId } from '../template.ts';

export type Area = Box & Pick<Zone, 'ring'>;

export const zoneHeading = 48;
export const zoneSide = 20;

const twoAnswers = 2 * answerSize.width + itemGap;
/** At the sides of a zone, less where two answers only just fit beside each other. */
const sideOf = ({ width }: Box): number =>
  width < twoAnswers ? zoneSide : Math.min(zoneSide, Math.floor((width - twoAnswers) / 2));

/** The part of the board that a zone, or the free surface (null), offers. */
export function areaOf(template: Template, zoneId: ZoneId | null): Area {
  return zoneOf(template, zoneId) ?? template.free;
}

/** The room that a zone has for things, under its name. */
export function roomIn(zone: Box): Box {
  const side = sideOf(zone);
  return {
    x: zone.x + side,
    y: zone.y + zoneHeading,
    width: zone.width - 2 * side,
    height: zone.height - zoneHeading - zoneSide,
  };
}

/** Whether something is in a ring: its middle is, and none of it sticks out of the circle around. */
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

/** Spots in an area as a page is read, so far apart, the first of them this far from its corner. */
function* spotsIn(area: Area, size: Size, apart: Size, from: Point = { x: 0, y: 0 }): Generator<Point> {
  const room = roomIn(area);
  const right = room.x + room.width - size.width;
  const bottom = room.y + room.height - size.height;
  for (let y = room.y + from.y; y <= bottom; y += apart.height)
    for (let x = room.x + from.x; x <= right; x += apart.width)
      if (area.ring === undefined || isInRing({ x, y, ...size }, area, area.ring)) yield { x, y };
}

const everySpotIn = (area: Area, size: Size) => spotsIn(area, size, { width: zoneSide, height: zoneSide });

/** How far a thing is from the thing that it covers, where there is no other room: a line of text stays in sight. */
const stagger = { x: 14, y: 28 };
/** So often; then the deepest thing shows too little. */
const layers = 2;

/** Rows and columns of things of one size, `layer` times staggered. */
const cellsIn = (area: Area, size: Size, layer = 0) =>
  spotsIn(
    area,
    size,
    { width: size.width + itemGap, height: size.height + itemGap },
    { x: layer * stagger.x, y: layer * stagger.y },
  );

/** The first staggered spot at which neither of two things hides the other. */
function staggeredSpot(near: readonly Box[], area: Area, size: Size): Point | undefined {
  const hides = (spot: Point, item: Box) =>
    Math.abs(spot.x - item.x) < stagger.x && Math.abs(spot.y - item.y) < stagger.y;
  for (let layer = 1; layer <= layers; layer += 1)
    for (const spot of cellsIn(area, size, layer)) if (!near.some((item) => hides(spot, item))) return spot;
  return undefined;
}

/** What must stay visible of something for people to see that it is there. */
const corner = 24;

const shared = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** How much of an item would be covered; one whose corner goes out of sight too counts as covered ten times. */
function cost(spot: Box, item: Box): number {
  const hidden = Math.abs(spot.x - item.x) < corner && Math.abs(spot.y - item.y) < corner;
  return shared(spot, item) * (hidden ? 10 : 1);
}

function leastCoveringSpot(near: readonly Box[], area: Area, size: Size): Point | undefined {
  let best: { spot: Point; covered: number } | undefined;
  for (const spot of everySpotIn(area, size)) {
    const covered = near.reduce((sum, item) => sum + cost({ ...spot, ...size }, item), 0);
    if (best === undefined || covered < best.covered) best = { spot, covered };
  }
  return best?.spot;
}

/** The free spot in an area that is nearest to where one wants something of this size; undefined when there is none. */
export function nearestFreeSpot(
  packer: Packer,
  area: Area,
  { width, height }: Size,
  wanted: Point,
): Point | undefined {
  const size = { width, height };
  const far = ({ x, y }: Point) => Math.hypot(x - wanted.x, y - wanted.y);
  const spots = [...everySpotIn(area, size)].sort((a, b) => far(a) - far(b));
  return packer.firstFree(spots, size, itemGap);
}

/**
 * A free spot in an area for something of this size, read as a page is read, in rows and columns where these are free. When
 * the area is full: staggered upon the things there, and at last where it covers least.
 */
export function freeSpot(packer: Packer, area: Area, { width, height }: Size): Point {
  const size = { width, height };
  const free =
    packer.firstFree(cellsIn(area, size), size, itemGap) ??
    packer.firstFree(everySpotIn(area, size), size, itemGap);
  if (free !== undefined) return free;
  const near = packer.near(area, itemGap);
  return (
    staggeredSpot(near, area, size) ??
    leastCoveringSpot(near, area, size) ?? { x: area.x + zoneSide, y: area.y + zoneHeading }
  );
}

/** A free spot in an area for each of these things. They do not cover each other while there is room. */
export function freeSpots(packer: Packer, area: Area, things: readonly Size[]): Point[] {
  return things.map((thing) => {
    const spot = freeSpot(packer, area, thing);
    packer.add(boxAt(spot, thing));
    return spot;
  });
}
