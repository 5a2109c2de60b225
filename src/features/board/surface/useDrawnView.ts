import { useLayoutEffect, type RefObject } from 'react';
import type { Viewport } from './createViewport.ts';
import { loosen } from './frames.ts';
import { maxZoom, type View } from './viewport.ts';

const dotGap = 22;
/** Below this zoom, shadows cost more than they show. */
const flatBelow = 0.5;
/** Further away small words cannot be read. */
const farBelow = 0.42;
/** Down to this zoom some words keep their size on the screen; below it they shrink with the board. */
const smallestWords = 0.6;
/** How long after the last movement everything is drawn sharp again. */
const calmMs = 160;
/** The dots reach this far outside the surface, so that they can slide by one. */
export const dotsMargin = 2 * dotGap * maxZoom;

interface DrawnParts {
  /** The dots on the table. */
  readonly dots: RefObject<HTMLElement | null>;
  /** What the view moves and scales. */
  readonly layer: RefObject<HTMLElement | null>;
  /** The part of it with words that keep their size. */
  readonly zones: RefObject<HTMLElement | null>;
}

/**
 * Draws the view: one transform on the layer, and the dots of the table along with it. Nothing renders. While the view
 * moves, what is drawn is only slid and scaled; drawing hundreds of texts anew for each step would take longer than a
 * frame.
 */
export function useDrawnView(viewport: Viewport, { dots, layer, zones }: DrawnParts): void {
  useLayoutEffect(() => {
    const [table, things] = [dots.current, layer.current];
    if (table === null || things === null) return;
    let drawnZoom = Number.NaN;
    let fastenings: readonly (() => void)[] = [];
    let calm: ReturnType<typeof setTimeout> | undefined;

    const place = ({ x, y, zoom }: View) => {
      // The third dimension keeps the layer apart from what lies under and over it.
      things.style.transform = `translate3d(${x}px, ${y}px, 0) scale(${zoom})`;
      const gap = dotGap * zoom * (zoom < flatBelow ? 2 : 1);
      table.style.transform = `translate(${x % gap}px, ${y % gap}px)`;
      if (zoom !== drawnZoom) table.style.backgroundSize = `${gap}px ${gap}px`;
      drawnZoom = zoom;
    };
    const settle = () => {
      const { x, y, zoom } = viewport.view();
      for (const fasten of fastenings) fasten();
      fastenings = [];
      things.style.removeProperty('will-change');
      // On whole pixels letters are sharp.
      place({ x: Math.round(x), y: Math.round(y), zoom });
      things.toggleAttribute('data-flat', zoom < flatBelow);
      things.toggleAttribute('data-far', zoom < farBelow);
      // What is a pixel wide at every zoom.
      things.style.setProperty('--hair', `${1 / zoom}px`);
      zones.current?.style.setProperty('--zoom', String(Math.min(1, Math.max(smallestWords, zoom))));
    };
    const draw = () => {
      if (fastenings.length === 0) {
        things.style.willChange = 'transform';
        fastenings = [things, table].map((element) => loosen(element, 'transform'));
      }
      place(viewport.view());
      clearTimeout(calm);
      calm = setTimeout(settle, calmMs);
    };
    settle();
    const stop = viewport.subscribe(draw);
    return () => {
      stop();
      clearTimeout(calm);
      for (const fasten of fastenings) fasten();
    };
  }, [viewport, dots, layer, zones]);
}
