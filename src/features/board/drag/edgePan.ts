import type { Point, Size } from '../surface/viewport.ts';

/** How near the edge a dragged thing makes the board slide, and how fast, in pixels and pixels a second. */
const edge = 56;
const topSpeed = 900;

function along(at: number, length: number): number {
  const nearStart = Math.min(1, Math.max(0, (edge - at) / edge));
  const nearEnd = Math.min(1, Math.max(0, (at - (length - edge)) / edge));
  return (nearStart - nearEnd) * topSpeed;
}

/**
 * How fast the board slides for a pointer at this place on the surface: faster nearer the edge, still in the middle,
 * and still when the pointer has gone to a panel beside it.
 */
export function edgeSpeed(point: Point, surface: Size): Point {
  const gone =
    point.x < -edge || point.x > surface.width + edge || point.y < -edge || point.y > surface.height + edge;
  if (gone) return { x: 0, y: 0 };
  return { x: along(point.x, surface.width), y: along(point.y, surface.height) };
}
