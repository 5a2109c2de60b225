/** Help with laying things straight: what is dragged goes to the edges and middles of what lies near it. */
import type { Point, Rect } from '../surface/viewport.ts';

/** A line that shows what something was laid straight with, in board units. */
export interface Guide {
  /** `x`: a vertical line at this x. */
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Snapped {
  readonly by: Point;
  readonly guides: readonly Guide[];
}

/** What lies further away is not what one lines up with. */
const nearby = 420;
/** Between two things that lie beside each other. */
const gap = 14;
/** Between things and the edge of their zone, as by rule. */
const zonePadding = 20;
const zoneHeading = 48;
/** Two lines nearer than this are one line. */
const sameLine = 0.5;

/** One side of a rectangle at a time: along x, or along y. */
interface Span {
  readonly start: number;
  readonly end: number;
}
interface Fit {
  readonly by: number;
  readonly at: number;
  readonly with: Span;
}

const spanX = ({ x, width }: Rect): Span => ({ start: x, end: x + width });
const spanY = ({ y, height }: Rect): Span => ({ start: y, end: y + height });
const apart = (a: Span, b: Span) => Math.max(0, b.start - a.end, a.start - b.end);
const middle = ({ start, end }: Span) => (start + end) / 2;

function* fits(moving: Span, other: Span, across: Span): Generator<Fit> {
  const to = (at: number, own: number): Fit => ({ by: at - own, at, with: across });
  yield to(other.start, moving.start);
  yield to(other.end, moving.end);
  yield to(middle(other), middle(moving));
  yield to(other.end + gap, moving.start);
  yield to(other.start - gap, moving.end);
}

function* fitsInZone(moving: Span, zone: Span, across: Span, head: number): Generator<Fit> {
  yield { by: zone.start + head - moving.start, at: zone.start + head, with: across };
  yield { by: zone.end - zonePadding - moving.end, at: zone.end - zonePadding, with: across };
}

function best(all: readonly Fit[], reach: number): readonly Fit[] {
  const nearest = Math.min(...all.map(({ by }) => Math.abs(by)));
  if (nearest > reach) return [];
  const chosen = all.find(({ by }) => Math.abs(by) === nearest);
  return all.filter(({ by }) => chosen !== undefined && Math.abs(by - chosen.by) < sameLine);
}

function linesOf(axis: Guide['axis'], found: readonly Fit[], across: Span): Guide[] {
  const lines = Map.groupBy(found, ({ at }) => Math.round(at));
  return [...lines.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const from = Math.min(across.start, ...same.map(({ with: { start } }) => start));
    const to = Math.max(across.end, ...same.map(({ with: { end } }) => end));
    return [{ axis, at: first.at, from, to }];
  });
}

/**
 * How far something that is dragged shifts, so that it lies straight with its neighbours or in its zone, and the lines
 * that say with what. `reach` is how far it may shift, in board units.
 */
export function snap(
  moving: Rect,
  neighbours: readonly Rect[],
  zones: readonly Rect[],
  reach: number,
): Snapped {
  const [x, y] = [spanX(moving), spanY(moving)];
  const near = neighbours.filter(
    (other) => apart(x, spanX(other)) <= nearby && apart(y, spanY(other)) <= nearby,
  );
  const inside = zones.filter((zone) => apart(x, spanX(zone)) === 0 && apart(y, spanY(zone)) === 0);
  const alongX = best(
    [
      ...near.flatMap((other) => [...fits(x, spanX(other), spanY(other))]),
      ...inside.flatMap((zone) => [...fitsInZone(x, spanX(zone), spanY(zone), zonePadding)]),
    ],
    reach,
  );
  const alongY = best(
    [
      ...near.flatMap((other) => [...fits(y, spanY(other), spanX(other))]),
      ...inside.flatMap((zone) => [...fitsInZone(y, spanY(zone), spanX(zone), zoneHeading)]),
    ],
    reach,
  );
  const by = { x: alongX[0]?.by ?? 0, y: alongY[0]?.by ?? 0 };
  const laid = { ...moving, x: moving.x + by.x, y: moving.y + by.y };
  return { by, guides: [...linesOf('x', alongX, spanY(laid)), ...linesOf('y', alongY, spanX(laid))] };
}
