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
  readonly subscribe: (listener: () => void) => () => void;
  readonly panBy: (by: Point) => void;
  /** Zooms around a point of the surface, or around its middle. */
  readonly zoomBy: (factor: number, around?: Point) => void;
  readonly change: (next: (view: View) => View) => void;
  /** Whether somebody has chosen what is in view: then nothing but they may change it. */
  readonly isChosen: () => boolean;
  /** Shows all of a rectangle, and goes on doing so until the view is moved. */
  readonly showAll: (content: Rect) => void;
  /** Shows everything, or a part where that would be too small, and goes on doing so until the view is moved. */
  readonly survey: (content: Content) => void;
  /** Follows the size of an element, starting with a view of the content. Gives the way to stop. */
  readonly follow: (element: HTMLElement, content: () => Content) => () => void;
}

export function createViewport(): Viewport {
  let view: View = { x: 0, y: 0, zoom: 1 };
  let surface: Size = { width: 0, height: 0 };
  let element: HTMLElement | null = null;
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
  const middle = () => ({ x: surface.width / 2, y: surface.height / 2 });

  return {
    view: () => view,
    surface: () => surface,
    origin: () => {
      if (origin !== null) return origin;
      const rect = element?.getBoundingClientRect();
      origin = { x: rect?.left ?? 0, y: rect?.top ?? 0 };
      return origin;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    panBy: (by) => change((before) => panBy(before, by)),
    zoomBy: (factor, point) => change((before) => zoomAround(before, point ?? middle(), factor)),
    change,
    isChosen: () => kept === null,
    showAll: (content) => keep(() => fit(surface, content)),
    survey: ({ whole, part }) => keep(() => survey(surface, whole, part)),
    follow: (followed, content) => {
      element = followed;
      const look = () => {
        origin = null;
      };
      // Whatever shifts the surface on the page comes with one of these.
      const occasions = ['pointerdown', 'scroll', 'resize', 'keydown'] as const;
      for (const name of occasions) window.addEventListener(name, look, { capture: true, passive: true });
      const observer = new ResizeObserver(() => {
        look();
        surface = { width: followed.clientWidth, height: followed.clientHeight };
        if (kept === null || surface.width === 0) return;
        const { whole, part } = content();
        set(kept === 'start' ? firstView(surface, whole, part) : kept());
      });
      observer.observe(followed);
      return () => {
        observer.disconnect();
        for (const name of occasions) window.removeEventListener(name, look, { capture: true });
        element = null;
        origin = null;
      };
    },
  };
}
