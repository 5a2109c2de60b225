import { useLayoutEffect, type RefObject } from 'react';
import type { Viewport } from './createViewport.ts';

const dotGap = 22;
/** Below this zoom, shadows cost more than they show. */
const flatBelow = 0.5;

/** Draws the view: one transform on the layer, and the dots of the table along with it. Nothing renders. */
export function useDrawnView(
  viewport: Viewport,
  surfaceRef: RefObject<HTMLElement | null>,
  layerRef: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const draw = () => {
      const { x, y, zoom } = viewport.view();
      const surface = surfaceRef.current;
      const layer = layerRef.current;
      if (surface === null || layer === null) return;
      layer.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
      layer.style.setProperty('--zoom', String(zoom));
      layer.toggleAttribute('data-flat', zoom < flatBelow);
      const gap = dotGap * zoom * (zoom < flatBelow ? 2 : 1);
      surface.style.backgroundSize = `${gap}px ${gap}px`;
      surface.style.backgroundPosition = `${x}px ${y}px`;
    };
    draw();
    return viewport.subscribe(draw);
  }, [viewport, surfaceRef, layerRef]);
}
