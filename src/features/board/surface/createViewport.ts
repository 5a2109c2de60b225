/**
 * The view of one board on one screen. Kept outside React: panning changes one transform, and nothing renders.
 * Until somebody moves the view it follows the size of the surface.
 */
import {
  firstView,
  fit,
  panBy,
  survey,
  zoomAround,
  type Point,
  type Rect,
  type Size,
  type View,
} from './viewport.ts';

export interface Content {
  readonly whole: Rect;
  /** What to start with where the whole would be too small to read. */
  readonly part: Rect;
}

export interface Viewport {
  readonly view: () => View;
  readonly surface: () => Size;
  /** Where the surface is on the screen. */
  readonly origin: () => Point;
  /** A point of the screen, from the corner of the surface. */
  readonly local: (onScreen: Point) => Point;
  readonly subscribe: (listener: () => void) => () => void;
  readonly panBy: (by: Point) => void;
  /** Zooms around a point of the surface, or around its middle. */
  readonly zoomBy: (factor: number, around?: Point) => void;
  readonly change: (next: (view: View) => View) => void;
  /** Whether somebody has chosen what is in view: then nothing but they may change it. */
  readonly isChosen: () => boolean;
  /** Shows everything, and goes on doing so until the view is moved. */
  readonly fitAll: () => void;
  /** Shows all of a rectangle, and goes on doing so until the view is moved. */
  readonly showAll: (rect: Rect) => void;
  /** Shows everything, or a part where that would be too small, and goes on doing so until the view is moved. */
  readonly survey: (content: Content) => void;
  /** Follows the size of an element, starting with a view of the content. Gives the way to stop. */
  readonly follow: (element: HTMLElement, content: () => Content) => () => void;
}

export function createViewport(): Viewport {
  let view: View = { x: 0, y: 0, zoom: 1 };
  let surface: Size = { width: 0, height: 0 };
  let element: HTMLElement | null = null;
  let content: (() => Content) | null = null;
  /** Where the element was when one last looked; asking the browser in the middle of a frame costs a whole layout. */
  let origin: Point | null = null;
  /** What is still shown when the surface changes; null once somebody has moved the view. */
  let kept: 'start' | (() => View) | null = 'start';
  const listeners = new Set<() => void>();

  const set = (next: View) => {
    if (next.x === view.x && next.y === view.y && next.zoom === view.zoom) return;
    view = next;
    for (const listener of listeners) listener();
  };
  const change = (next: (before: View) => View) => {
    kept = null;
    set(next(view));
  };
  const keep = (shown: () => View) => {
    kept = shown;
    if (surface.width > 0) set(shown());
  };
  const originNow = () => {
    if (origin !== null) return origin;
    const rect = element?.getBoundingClientRect();
    origin = { x: rect?.left ?? 0, y: rect?.top ?? 0 };
    return origin;
  };
  const middle = () => ({ x: surface.width / 2, y: surface.height / 2 });

  return {
    view: () => view,
    surface: () => surface,
    origin: originNow,
    local: ({ x, y }) => ({ x: x - originNow().x, y: y - originNow().y }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    panBy: (by) => change((before) => panBy(before, by)),
    zoomBy: (factor, point) => change((before) => zoomAround(before, point ?? middle(), factor)),
    change,
    isChosen: () => kept === null,
    fitAll: () => {
      const whole = content?.().whole;
      if (whole !== undefined) keep(() => fit(surface, whole));
    },
    showAll: (rect) => keep(() => fit(surface, rect)),
    survey: ({ whole, part }) => keep(() => survey(surface, whole, part)),
    follow: (followed, contentNow) => {
      element = followed;
      content = contentNow;
      const look = () => {
        origin = null;
      };
      // Whatever shifts the surface on the page comes with one of these.
      const stop = new AbortController();
      for (const name of ['pointerdown', 'scroll', 'resize', 'keydown'] as const)
        window.addEventListener(name, look, { capture: true, passive: true, signal: stop.signal });
      const observer = new ResizeObserver(() => {
        look();
        surface = { width: followed.clientWidth, height: followed.clientHeight };
        if (kept === null || surface.width === 0) return;
        const { whole, part } = contentNow();
        set(kept === 'start' ? firstView(surface, whole, part) : kept());
      });
      observer.observe(followed);
      return () => {
        observer.disconnect();
        stop.abort();
        element = null;
        origin = null;
      };
    },
  };
}
