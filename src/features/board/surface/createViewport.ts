/**
 * The view of one board on one screen. Kept outside React: panning changes one transform, and nothing renders.
 * Until somebody moves the view it follows the size of the surface.
 */
import { createStore } from '../../../session/listen.ts';
import { browserFrames } from './frames.ts';
import {
  between,
  boardView,
  centreView,
  firstView,
  fit,
  isPaged,
  nextPage,
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
  /** The question in the middle of the table, with its answers: then one starts with that. */
  readonly centre?: Rect | null;
  /** Whether that is a question with people around it. */
  readonly gathers?: boolean;
  /** The zones with the beginning of what waits under them, where things are sorted: then one starts with that. */
  readonly board?: Rect | null;
}

const glideMs = 350;

function pagesOf(content: Content | undefined) {
  const { centre = null, board = null, gathers = false } = content ?? {};
  if (gathers) return null;
  if (board !== null) return { kind: 'board', rect: board } as const;
  return centre === null ? null : ({ kind: 'centre', rect: centre } as const);
}

export type Viewport = ReturnType<typeof createViewport>;

export function createViewport() {
  const { getState: view, setState, subscribe } = createStore<View>(() => ({ x: 0, y: 0, zoom: 1 }));
  let surface: Size = { width: 0, height: 0 };
  let element: HTMLElement | null = null;
  let content: (() => Content) | null = null;
  /** Where the element was when one last looked; asking the browser in the middle of a frame costs a whole layout. */
  let origin: Point | null = null;
  /** What is still shown when the surface changes; null once somebody has moved the view. */
  let kept: 'start' | (() => View) | null = 'start';

  const set = (next: View) => {
    const { x, y, zoom } = view();
    if (next.x !== x || next.y !== y || next.zoom !== zoom) setState(next);
  };
  const change = (next: (before: View) => View) => {
    kept = null;
    set(next(view()));
  };
  const firstOf = ({ whole, part, centre, gathers, board }: Content) => {
    if (centre) return centreView(surface, centre, gathers);
    return board ? boardView(surface, board) : firstView(surface, whole, part);
  };
  const keep = (shown: () => View) => {
    kept = shown;
    if (surface.width > 0) set(shown());
  };
  /** The same, on the way there in sight. */
  const glide = (shown: () => View) => {
    kept = shown;
    if (surface.width === 0) return;
    const [from, start] = [view(), browserFrames.now()];
    if (browserFrames.isCalm()) return set(shown());
    const step = () => {
      if (kept !== shown) return;
      const part = Math.min(1, (browserFrames.now() - start) / glideMs);
      set(between(from, shown(), part));
      if (part < 1) browserFrames.request(step);
    };
    step();
  };
  const originNow = () => {
    if (origin !== null) return origin;
    const rect = element?.getBoundingClientRect();
    origin = { x: rect?.left ?? 0, y: rect?.top ?? 0 };
    return origin;
  };

  return {
    view,
    subscribe,
    surface: () => surface,
    /** Where the surface is on the screen. */
    origin: originNow,
    /** A point of the screen, from the corner of the surface. */
    local: ({ x, y }: Point) => ({ x: x - originNow().x, y: y - originNow().y }),
    panBy: (by: Point) => change((before) => panBy(before, by)),
    /** Zooms around a point of the surface, or around its middle. */
    zoomBy: (factor: number, point = { x: surface.width / 2, y: surface.height / 2 }) =>
      change((before) => zoomAround(before, point, factor)),
    change,
    /** Whether somebody has chosen what is in view: then nobody else may change it. */
    isChosen: () => kept === null,
    /** Shows everything, and goes on doing so until the view is moved. */
    fitAll: () => {
      const whole = content?.().whole;
      if (whole !== undefined) keep(() => fit(surface, whole));
    },
    /** Shows a question with its answers, and goes on doing so until the view is moved. */
    showCentre: (rect: Rect, gathers = false) => glide(() => centreView(surface, rect, gathers)),
    /** Shows all of a rectangle, and goes on doing so until the view is moved. */
    showAll: (rect: Rect) => keep(() => fit(surface, rect)),
    /** Shows everything, or a part where that would be too small, and goes on doing so until the view is moved. */
    survey: ({ whole, part, board }: Content) =>
      board ? glide(() => boardView(surface, board)) : keep(() => survey(surface, whole, part)),
    /** Whether what is shown first is too wide to be read at once. */
    isPaged: () => {
      const pages = pagesOf(content?.());
      return pages !== null && isPaged(pages, surface);
    },
    /** Shows its next page, and after the last the first again. */
    turnPage: () => {
      const pages = pagesOf(content?.());
      if (pages !== null) change((before) => nextPage(before, surface, pages));
    },
    /** Follows the size of an element, starting with a view of the content. Gives the way to stop. */
    follow: (followed: HTMLElement, contentNow: () => Content) => {
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
        set(kept === 'start' ? firstOf(contentNow()) : kept());
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
