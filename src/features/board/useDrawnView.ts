import { useLayoutEffect, type RefObject } from 'react';
import type { Viewport } from './createViewport.ts';

const dotGap = 22;
/** Below this zoom, shadows cost more than they show. */
const flatBelow = 0.5;

/** Draws the view: one transform on the layer, and the dots of the table along with it. Nothing renders. */
export function useDrawnView(
  viewport: Viewport,
  surface: RefObject<HTMLElement | null>,
  layer: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const draw = () => {
      const { x, y, zoom } = viewport.view();
      if (surface.current === null || layer.current === null) return;
      layer.current.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
      layer.current.style.setProperty('--zoom', String(zoom));
      layer.current.toggleAttribute('data-flat', zoom < flatBelow);
      const gap = dotGap * zoom * (zoom < flatBelow ? 2 : 1);
      surface.current.style.backgroundSize = `${gap}px ${gap}px`;
      surface.current.style.backgroundPosition = `${x}px ${y}px`;
    };
    draw();
    return viewport.subscribe(draw);
  }, [viewport, surface, layer]);
}
