/** How much of the board is in sight, and the board made small enough to be seen at a glance. */
import { overlap, type Zone } from '../../../model/board/template.ts';
import type { Laid } from '../drag/grip.ts';
import { toBoard, type Point, type Rect, type Size, type View } from './viewport.ts';

/** The part of the board that the surface shows. */
export function shownPart(view: View, surface: Size): Rect {
  const corner = toBoard(view, { x: 0, y: 0 });
  return { ...corner, width: surface.width / view.zoom, height: surface.height / view.zoom };
}

export interface InSight {
  readonly seen: number;
  readonly total: number;
}

/** How many things are in sight, at least partly. Items of a cluster count, the sheet under them does not. */
export function countInSight(things: readonly Laid[], part: Rect): InSight {
  const clusters = new Set<string>(things.flatMap(({ cluster }) => cluster ?? []));
  const items = things.filter(({ id }) => !clusters.has(id));
  return { seen: items.filter((item) => overlap(item, part)).length, total: items.length };
}

/** What the overview covers: all there is, with some room around it. */
export function coveredBy(whole: Rect): Rect {
  const [width, height] = [Math.max(whole.width, 1), Math.max(whole.height, 1)];
  const margin = Math.max(width, height) * 0.04;
  return {
    x: whole.x - margin,
    y: whole.y - margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
  };
}

/** The view, slid so that a point of the board is in the middle of the surface. */
export function centredOn(view: View, surface: Size, point: Point): View {
  return {
    ...view,
    x: surface.width / 2 - point.x * view.zoom,
    y: surface.height / 2 - point.y * view.zoom,
  };
}

/** One drawing for many rectangles. */
export function pathOf(rects: readonly Rect[]): string {
  return rects
    .map(
      ({ x, y, width, height }) =>
        `M${Math.round(x)} ${Math.round(y)}h${Math.round(width)}v${Math.round(height)}h${-Math.round(width)}z`,
    )
    .join('');
}

/** Zones as one path: a ring is round. */
export function pathOfZones(zones: readonly (Rect & Pick<Zone, 'ring'>)[]): string {
  const round = ({ x, y, width }: Rect) => {
    const radius = width / 2;
    return `M${x} ${y + radius}a${radius} ${radius} 0 1 0 ${width} 0a${radius} ${radius} 0 1 0 ${-width} 0z`;
  };
  // A wider ring lies under a narrower one.
  const rings = zones.filter(({ ring }) => ring !== undefined).toReversed();
  return pathOf(zones.filter(({ ring }) => ring === undefined)) + rings.map(round).join('');
}
