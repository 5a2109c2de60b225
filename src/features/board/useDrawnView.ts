import { useLayoutEffect, type RefObject } from 'react';
import type { Viewport } from './createViewport.ts';

const dotGap = 22;
/** Below this zoom, shadows cost more than they show. */
const flatBelow = 0.5;
/** Words that keep their size on the screen do so from here on; further away they shrink along. */
const smallestWords = 0.6;
/** So long after the last change of zoom everything is drawn sharp again. */
const calmMs = 160;

export interface DrawnParts {
  readonly surface: RefObject<HTMLElement | null>;
  /** What the view moves and scales. */
  readonly layer: RefObject<HTMLElement | null>;
  /** The part of it with words that keep their size. */
  readonly zones: RefObject<HTMLElement | null>;
}

/**
 * Draws the view: one transform on the layer, and the dots of the table along with it. Nothing renders. While one zooms,
 * what is drawn is only scaled; drawing hundreds of texts anew for each step would take longer than a frame.
 */
export function useDrawnView(viewport: Viewport, { surface, layer, zones }: DrawnParts): void {
  useLayoutEffect(() => {
    let drawnZoom = Number.NaN;
    let calm: ReturnType<typeof setTimeout> | undefined;

    const settle = () => {
      const { zoom } = viewport.view();
      layer.current?.style.removeProperty('will-change');
      layer.current?.toggleAttribute('data-flat', zoom < flatBelow);
      zones.current?.style.setProperty('--zoom', String(Math.min(1, Math.max(smallestWords, zoom))));
    };
    const draw = () => {
      const { x, y, zoom } = viewport.view();
      const [table, things] = [surface.current, layer.current];
      if (table === null || things === null) return;
      // The third dimension keeps the layer apart, so that sliding it draws nothing anew.
      things.style.transform = `translate3d(${x}px, ${y}px, 0) scale(${zoom})`;
      const gap = dotGap * zoom * (zoom < flatBelow ? 2 : 1);
      table.style.backgroundPosition = `${x}px ${y}px`;
      if (zoom === drawnZoom) return;
      table.style.backgroundSize = `${gap}px ${gap}px`;
      clearTimeout(calm);
      if (Number.isNaN(drawnZoom)) settle();
      else {
        things.style.willChange = 'transform';
        calm = setTimeout(settle, calmMs);
      }
      drawnZoom = zoom;
    };
    draw();
    const stop = viewport.subscribe(draw);
    return () => {
      stop();
      clearTimeout(calm);
    };
  }, [viewport, surface, layer, zones]);
}
