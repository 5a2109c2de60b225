/** Where a thing lands that is moved by menu: the first place where it covers nothing. */
import type { Template, ZoneId } from '../../model/template.ts';
import type { Point, Rect, Size } from './viewport.ts';

const gap = 14;
/** Room for a zone's name. */
const heading = 48;
const side = 20;

/** The part of the board that a zone, or the free surface (null), offers. */
export function areaOf(template: Template, zoneId: ZoneId | null): Rect {
  return template.zones.find(({ id }) => id === zoneId) ?? template.free;
}

/** What must stay visible of something for people to see that it is there. */
const corner = 24;

const overlaps = (a: Rect, b: Rect) =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

function* spotsIn(area: Rect, size: Size): Generator<Point> {
  const right = area.x + area.width - side - size.width;
  const bottom = area.y + area.height - side - size.height;
  for (let y = area.y + heading; y <= bottom; y += side)
    for (let x = area.x + side; x <= right; x += side) yield { x, y };
}

const shared = (a: Rect, b: Rect) =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** How much of an item would be covered; one whose corner goes out of sight too counts as covered ten times. */
function cost(spot: Rect, item: Rect): number {
  const hidden = Math.abs(spot.x - item.x) < corner && Math.abs(spot.y - item.y) < corner;
  return shared(spot, item) * (hidden ? 10 : 1);
}

/** A free spot in an area for something of this size, read as a page is read; when it is full, where it covers least. */
export function freeSpot(items: readonly Rect[], area: Rect, size: Size): Point {
  const near = items.filter((item) => overlaps(item, area));
  let best: { spot: Point; covered: number } | null = null;
  for (const spot of spotsIn(area, size)) {
    const rect = { ...spot, ...size };
    if (!near.some((item) => overlaps(rect, item))) return spot;
    const covered = near.reduce((sum, item) => sum + cost(rect, item), 0);
    if (best === null || covered < best.covered) best = { spot, covered };
  }
  return best?.spot ?? { x: area.x + side, y: area.y + heading };
}
