/** Where a thing lands that is moved by menu: the first place where it covers nothing. */
import type { Template, ZoneId } from '../../model/template.ts';
import type { Point, Rect, Size } from './viewport.ts';

const gap = 14;
/** Room for a zone's name. */
const heading = 48;
const side = 20;
/** How far each next thing is laid from the one below it when an area is full. */
const cascade = 24;

/** The part of the board that a zone, or the free surface (null), offers. */
export function areaOf(template: Template, zoneId: ZoneId | null): Rect {
  const zone = template.zones.find(({ id }) => id === zoneId);
  if (zone !== undefined) return zone;
  const left = Math.min(template.width, ...template.zones.map(({ x }) => x));
  return { x: 0, y: 0, width: left, height: template.height };
}

const overlaps = (a: Rect, b: Rect) =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

function* spotsIn(area: Rect, size: Size, step: number): Generator<Point> {
  const right = area.x + area.width - side - size.width;
  const bottom = area.y + area.height - side - size.height;
  for (let y = area.y + heading; y <= bottom; y += step)
    for (let x = area.x + side; x <= right; x += step) yield { x, y };
}

/** A free spot in an area for something of this size, read as a page is read; a staggered pile when it is full. */
export function freeSpot(items: readonly Rect[], area: Rect, size: Size): Point {
  for (const spot of spotsIn(area, size, side))
    if (!items.some((item) => overlaps({ ...spot, ...size }, item))) return spot;
  for (const spot of spotsIn(area, size, cascade))
    if (!items.some(({ x, y }) => Math.abs(x - spot.x) < cascade && Math.abs(y - spot.y) < cascade))
      return spot;
  return { x: area.x + side, y: area.y + heading };
}
