/**
 * The view of one board on one screen. Kept outside React: panning changes one transform, and nothing renders.
 * Until somebody moves the view it keeps everything in sight, whatever the size of the surface becomes.
 */
import { fit, panBy, zoomAround, type Point, type Rect, type Size, type View } from './viewport.ts';

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
  /** Shows all of a rectangle, and goes on doing so until the view is moved. */
  readonly showAll: (content: Rect) => void;
  /** Follows the size of an element. Gives the way to stop. */
  readonly follow: (element: HTMLElement, content: () => Rect) => () => void;
}

export function createViewport(): Viewport {
  let view: View = { x: 0, y: 0, zoom: 1 };
  let surface: Size = { width: 0, height: 0 };
  let element: HTMLElement | null = null;
  let moved = false;
  const listeners = new Set<() => void>();

  const set = (next: View) => {
    if (next.x === view.x && next.y === view.y && next.zoom === view.zoom) return;
    view = next;
    for (const listener of listeners) listener();
  };
  const change = (next: (before: View) => View) => {
    moved = true;
    set(next(view));
  };
  const middle = () => ({ x: surface.width / 2, y: surface.height / 2 });

  return {
    view: () => view,
    surface: () => surface,
    origin: () => {
      const rect = element?.getBoundingClientRect();
      return { x: rect?.left ?? 0, y: rect?.top ?? 0 };
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    panBy: (by) => change((before) => panBy(before, by)),
    zoomBy: (factor, point) => change((before) => zoomAround(before, point ?? middle(), factor)),
    change,
    showAll: (content) => {
      moved = false;
      if (surface.width > 0) set(fit(surface, content));
    },
    follow: (followed, content) => {
      element = followed;
      const observer = new ResizeObserver(() => {
        surface = { width: followed.clientWidth, height: followed.clientHeight };
        if (!moved && surface.width > 0) set(fit(surface, content()));
      });
      observer.observe(followed);
      return () => {
        observer.disconnect();
        element = null;
      };
    },
  };
}
