import { useEffect } from 'react';
import type { Viewport } from '../surface/createViewport.ts';
import type { Point, Size } from '../surface/viewport.ts';

/** How near the edge a dragged thing makes the board slide, and how fast, in pixels and pixels a second. */
const edge = 56;
const topSpeed = 900;

function along(at: number, length: number): number {
  const nearStart = Math.min(1, Math.max(0, (edge - at) / edge));
  const nearEnd = Math.min(1, Math.max(0, (at - (length - edge)) / edge));
  return (nearStart - nearEnd) * topSpeed;
}

/** Whether a point of the surface is on it, or no more than `margin` beside it. */
export function isOnSurface({ x, y }: Point, { width, height }: Size, margin = 0): boolean {
  return x >= -margin && x <= width + margin && y >= -margin && y <= height + margin;
}

/**
 * How fast the board slides for a pointer at this point of the surface: faster nearer the edge, still in the middle,
 * and still when the pointer has gone to a panel beside it.
 */
export function edgeSpeed(point: Point, surface: Size): Point {
  if (!isOnSurface(point, surface, edge)) return { x: 0, y: 0 };
  return { x: along(point.x, surface.width), y: along(point.y, surface.height) };
}

/** Slides the board while something is held near its edge. Not before the pointer has been over the board. */
export function useEdgePan(viewport: Viewport, active: boolean, pointer: () => Point | null): void {
  useEffect(() => {
    if (!active) return;
    let entered = false;
    let last = performance.now();
    let frame = requestAnimationFrame(function slide(now) {
      frame = requestAnimationFrame(slide);
      const seconds = Math.min(0.05, (now - last) / 1_000);
      last = now;
      const at = pointer();
      if (at === null) return;
      const [local, surface] = [viewport.local(at), viewport.surface()];
      const speed = edgeSpeed(local, surface);
      const calm = speed.x === 0 && speed.y === 0;
      if (calm && isOnSurface(local, surface)) entered = true;
      if (calm || !entered) return;
      viewport.panBy({ x: speed.x * seconds, y: speed.y * seconds });
    });
    return () => cancelAnimationFrame(frame);
  }, [viewport, active, pointer]);
}
