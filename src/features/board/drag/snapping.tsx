/** Help with laying things straight: what is dragged goes to the edges and middles of what lies near it. */
import { useLayoutEffect, useRef } from 'react';
import { loosen } from '../surface/frames.ts';
import { useSurface } from '../surface/SurfaceContext.ts';
import { toScreen, type Point, type Rect, type View } from '../surface/viewport.ts';

/** A line that shows what something was laid straight with, in board units. */
export interface SnapLine {
  /** `x`: a vertical line at this x. */
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** One does not line up with things that are further away. */
const nearby = 420;
/** Between two things that lie beside each other. */
const gap = 14;
/** Between things and the edge of their zone, as where things are laid automatically. */
const zonePadding = 20;
const zoneHeading = 48;
/** Two lines nearer than this are one line. */
const sameLine = 0.5;

/** One side of a rectangle at a time: along x, or along y. */
interface Span {
  readonly start: number;
  readonly end: number;
}
/** A shift that lays something straight: how far, the line it is then on, and the other thing's side along that line. */
interface Fit {
  readonly by: number;
  readonly at: number;
  readonly across: Span;
}

const spanX = ({ x, width }: Rect): Span => ({ start: x, end: x + width });
const spanY = ({ y, height }: Rect): Span => ({ start: y, end: y + height });
const apart = (a: Span, b: Span) => Math.max(0, b.start - a.end, a.start - b.end);
const middle = ({ start, end }: Span) => (start + end) / 2;

function fits(moving: Span, other: Span, across: Span): Fit[] {
  const pairs: readonly [at: number, own: number][] = [
    [other.start, moving.start],
    [other.end, moving.end],
    [middle(other), middle(moving)],
    [other.end + gap, moving.start],
    [other.start - gap, moving.end],
  ];
  return pairs.map(([at, own]) => ({ by: at - own, at, across }));
}

function fitsInZone(moving: Span, zone: Span, across: Span, head: number): Fit[] {
  const [start, end] = [zone.start + head, zone.end - zonePadding];
  return [
    { by: start - moving.start, at: start, across },
    { by: end - moving.end, at: end, across },
  ];
}

function nearest(all: readonly Fit[], reach: number): readonly Fit[] {
  const least = Math.min(...all.map(({ by }) => Math.abs(by)));
  const chosen = all.find(({ by }) => Math.abs(by) === least);
  if (chosen === undefined || least > reach) return [];
  return all.filter(({ by }) => Math.abs(by - chosen.by) < sameLine);
}

/** Between the facing edges of two things, or along the edge that they have beside each other. */
const lineBetween = (a: Span, b: Span): Span => {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
  return start < end ? { start, end } : { start: end, end: start };
};

/** Lines that run through none of these. */
function linesOf(
  axis: SnapLine['axis'],
  found: readonly Fit[],
  own: Span,
  others: readonly Rect[],
): SnapLine[] {
  const [along, side] = axis === 'x' ? [spanX, spanY] : [spanY, spanX];
  const lines = found.map(({ at, across }): SnapLine => {
    const { start, end } = lineBetween(own, across);
    return { axis, at, from: start, to: end };
  });
  const crosses = ({ at, from, to }: SnapLine) =>
    others.some((other) => {
      const [{ start, end }, { start: first, end: last }] = [along(other), side(other)];
      return at > start && at < end && from < last && first < to;
    });
  // Of two that are one line, the shorter: the other goes on behind a thing.
  const onOneLine = Map.groupBy(
    lines.filter((line) => !crosses(line)),
    ({ at, from }) => `${Math.round(at)} ${from < own.start}`,
  );
  return [...onOneLine.values()].flatMap(
    (same) => same.toSorted((a, b) => a.to - a.from - (b.to - b.from))[0] ?? [],
  );
}

/**
 * How far something that is dragged shifts, so that it lies straight with its neighbours or in its zone, and the lines
 * that show with what. `reach` is how far it may shift, in board units.
 */
export function snap(
  moving: Rect,
  neighbours: readonly Rect[],
  zones: readonly Rect[],
  reach: number,
): { readonly by: Point; readonly lines: readonly SnapLine[] } {
  const [x, y] = [spanX(moving), spanY(moving)];
  const within = (limit: number) => (other: Rect) =>
    apart(x, spanX(other)) <= limit && apart(y, spanY(other)) <= limit;
  const near = neighbours.filter(within(nearby));
  const around = zones.filter(within(0));
  const alongX = nearest(
    [
      ...near.flatMap((other) => fits(x, spanX(other), spanY(other))),
      ...around.flatMap((zone) => fitsInZone(x, spanX(zone), spanY(zone), zonePadding)),
    ],
    reach,
  );
  const alongY = nearest(
    [
      ...near.flatMap((other) => fits(y, spanY(other), spanX(other))),
      ...around.flatMap((zone) => fitsInZone(y, spanY(zone), spanX(zone), zoneHeading)),
    ],
    reach,
  );
  const by = { x: alongX[0]?.by ?? 0, y: alongY[0]?.by ?? 0 };
  const laid = { ...moving, x: moving.x + by.x, y: moving.y + by.y };
  return {
    by,
    lines: [...linesOf('x', alongX, spanY(laid), near), ...linesOf('y', alongY, spanX(laid), near)],
  };
}

/** More lines than this at once help nobody. */
const mostLines = 6;
const length = 100;

function transformOf({ axis, at, from, to }: SnapLine, view: View): string {
  const start = toScreen(view, axis === 'x' ? { x: at, y: from } : { x: from, y: at });
  const stretch = ((to - from) * view.zoom) / length;
  return `translate(${start.x}px, ${start.y}px) ${axis === 'x' ? 'rotate(90deg)' : ''} scaleX(${stretch})`;
}

/** The lines that show what something is laid straight with. They come and go with every frame: nothing renders. */
export function SnapLines() {
  const { viewport, snapLines } = useSurface();
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const drawn = [...(root.current?.children ?? [])] as HTMLElement[];
    const draw = (shown: readonly SnapLine[]) =>
      drawn.forEach(({ style }, index) => {
        const line = shown[index];
        style.transform = line === undefined ? 'scale(0)' : transformOf(line, viewport.view());
      });
    draw(snapLines.getState());
    const stops = [snapLines.subscribe(draw), ...drawn.map((line) => loosen(line, 'transform'))];
    return () => stops.forEach((stop) => stop());
  }, [snapLines, viewport]);
  return (
    <div ref={root} aria-hidden="true" className="pointer-events-none absolute top-0 left-0">
      {Array.from({ length: mostLines }, (_, index) => (
        <div
          key={index}
          data-guide={index}
          className="absolute top-0 left-0 h-0.5 origin-top-left bg-action will-change-transform forced-colors:bg-[Highlight]"
          style={{ width: length }}
        />
      ))}
    </div>
  );
}
