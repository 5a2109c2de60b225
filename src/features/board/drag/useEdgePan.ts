import { useEffect } from 'react';
import type { Viewport } from '../surface/createViewport.ts';
import { edgeSpeed } from './edgePan.ts';
import type { Point } from '../surface/viewport.ts';

/** Slides the board while something is held near its edge. Not before the hand has been over the board. */
export function useEdgePan(viewport: Viewport, active: boolean, hand: () => Point | null): void {
  useEffect(() => {
    if (!active) return;
    let entered = false;
    let last = performance.now();
    let frame = requestAnimationFrame(function slide(now) {
      frame = requestAnimationFrame(slide);
      const seconds = Math.min(0.05, (now - last) / 1_000);
      last = now;
      const at = hand();
      if (at === null) return;
      const origin = viewport.origin();
      const surface = viewport.surface();
      const local = { x: at.x - origin.x, y: at.y - origin.y };
      const speed = edgeSpeed(local, surface);
      const calm = speed.x === 0 && speed.y === 0;
      const inside = local.x >= 0 && local.x <= surface.width && local.y >= 0 && local.y <= surface.height;
      if (calm && inside) entered = true;
      if (calm || !entered) return;
      viewport.panBy({ x: speed.x * seconds, y: speed.y * seconds });
    });
    return () => cancelAnimationFrame(frame);
  }, [viewport, active, hand]);
}
