/**
 * How the board is seen: a pure view and its arithmetic. `x` and `y` say where the board's origin is drawn,
 * in CSS pixels from the top left of the surface; `zoom` how many pixels one board unit takes.
 */
import { answerSize, itemGap } from '../../../model/board/geometry/itemSizes.ts';
import type { Box } from '../../../model/board/template.ts';

export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}
export type Point = Pick<Box, 'x' | 'y'>;
export type Size = Pick<Box, 'width' | 'height'>;
export type Rect = Box;

export const minZoom = 0.2;
export const maxZoom = 2;
/** Past this size, fitting everything would only blow up a few cards. */
const maxFitZoom = 1.25;
/** What one press of a zoom button does. */
export const zoomStep = 1.25;
const fitMargin = 20;
const revealMargin = 32;

const clampZoom = (zoom: number) => Math.min(maxZoom, Math.max(minZoom, zoom));

export function toBoard(view: View, point: Point): Point {
  return { x: (point.x - view.x) / view.zoom, y: (point.y - view.y) / view.zoom };
}

export function toScreen(view: View, point: Point): Point {
  return { x: point.x * view.zoom + view.x, y: point.y * view.zoom + view.y };
}

export function panBy(view: View, by: Point): View {
  return { ...view, x: view.x + by.x, y: view.y + by.y };
}

/** Zooms while the board stays put under one point of the surface. */
export function zoomAround(view: View, point: Point, factor: number): View {
  const zoom = clampZoom(view.zoom * factor);
  const ratio = zoom / view.zoom;
  return { zoom, x: point.x - (point.x - view.x) * ratio, y: point.y - (point.y - view.y) * ratio };
}

export function isInside(inner: Rect, outer: Rect): boolean {
  const { x, y, width, height } = outer;
  const [fromX, fromY] = [inner.x - x, inner.y - y];
  return fromX >= 0 && fromY >= 0 && fromX + inner.width <= width && fromY + inner.height <= height;
}

/** The smallest rectangle around some others, at least one. */
export function around(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The view that shows a rectangle of the board whole and in the middle. */
export function fit(surface: Size, rect: Rect): View {
  const room = {
    width: Math.max(1, surface.width - 2 * fitMargin),
    height: Math.max(1, surface.height - 2 * fitMargin),
  };
  const zoom = Math.min(maxFitZoom, clampZoom(Math.min(room.width / rect.width, room.height / rect.height)));
  return {
    zoom,
    x: surface.width / 2 - (rect.x + rect.width / 2) * zoom,
    y: surface.height / 2 - (rect.y + rect.height / 2) * zoom,
  };
}

/** The notice that the board may not be changed is above what one sees first. */
const topRoom = 60;
/** With it an answer is drawn at 13 px. */
const readingZoom = 13 / 15;
const centreMargin = 12;
/** Where less of a question with its answers, or of a board to sort on, would fit than this, one turns pages. */
const narrow = { centre: 0.7, board: 0.6 };
const column = answerSize.width + itemGap;
const row = answerSize.height + itemGap;
/** A question is as wide as two answers. */
const fewestColumns = 2;

/** How many columns of answers a surface has room for at this zoom. */
const columnsAt = (zoom: number, { width }: Size) =>
  Math.max(fewestColumns, Math.floor(((width - 2 * centreMargin) / zoom + itemGap + 1) / column));

/**
 * The view that shows a question with its answers: all of them, or as many as can be read, from the first on. People
 * who sit around a question are all in sight.
 */
export function centreView(surface: Size, rect: Rect, gathers = false): View {
  const room = surface.width - 2 * centreMargin;
  const across = room / rect.width;
  const down = (surface.height - 2 * centreMargin) / rect.height;
  // On a narrow board one turns pages of whole columns: that is better than to guess.
  const paged = room / (columnsAt(1, surface) * column - itemGap);
  const wanted = across < narrow.centre && !gathers ? paged : Math.min(across, Math.max(down, readingZoom));
  const zoom = clampZoom(Math.min(maxFitZoom, wanted));
  const free = surface.height - rect.height * zoom;
  return {
    zoom,
    x: Math.max(centreMargin, (surface.width - rect.width * zoom) / 2) - rect.x * zoom,
    // What is low lies nearer to the top than to the bottom, and below the notice that the board may not be changed.
    y: Math.max(centreMargin, Math.min(free / 2, topRoom)) - rect.y * zoom,
  };
}

interface Pages {
  readonly kind: keyof typeof narrow;
  readonly rect: Rect;
}

/** Whether a rectangle is too wide for a surface, so that one turns pages to read it. */
export const isPaged = ({ kind, rect }: Pages, { width }: Size) =>
  (width - 2 * centreMargin) / rect.width < narrow[kind];

/** The view of the next page: down first, then to the right, and after the last the first again. */
export function nextPage(view: View, surface: Size, { kind, rect }: Pages): View {
  const { x, y, zoom } = view;
  const bottom = surface.height - centreMargin;
  const height = bottom - centreMargin;
  const down = Math.max(1, Math.floor((height / zoom + itemGap) / row)) * row * zoom;
  const right = kind === 'board' ? surface.width - 2 * boardMargin : columnsAt(zoom, surface) * column * zoom;
  const margin = kind === 'board' ? boardMargin : centreMargin;
  const top = margin - rect.y * zoom;
  if (y + (rect.y + rect.height) * zoom > bottom) return { x, y: y - down, zoom };
  if (x + (rect.x + rect.width) * zoom > surface.width) return { x: x - right, y: top, zoom };
  return { x: margin - rect.x * zoom, y: top, zoom };
}

const boardMargin = 8;

/** The view of a board to sort on: all of it, as wide as the surface, from the top on. */
export function boardView(surface: Size, rect: Rect): View {
  const across = (surface.width - 2 * boardMargin) / rect.width;
  const down = (surface.height - 2 * boardMargin) / rect.height;
  const pages = across < narrow.board ? Math.ceil(readingZoom / across) : 1;
  const zoom = clampZoom(Math.min(maxFitZoom, pages > 1 ? pages * across : Math.min(across, down)));
  return {
    zoom,
    x: (pages > 1 ? boardMargin : (surface.width - rect.width * zoom) / 2) - rect.x * zoom,
    y: boardMargin - rect.y * zoom,
  };
}

/** A view on the way from one to another: 0 at the first, 1 at the second, slower towards the end. */
export function between(from: View, to: View, part: number): View {
  if (part >= 1) return to;
  const eased = 1 - (1 - part) ** 3;
  const at = (a: number, b: number) => a + (b - a) * eased;
  return { x: at(from.x, to.x), y: at(from.y, to.y), zoom: at(from.zoom, to.zoom) };
}

/** Below this zoom a card's question can no longer be read. */
const legibleZoom = 0.5;
/** The smallest zoom with which one still begins, to see all that matters at once. */
const surveyZoom = 0.4;

/**
 * The view one starts with: everything, or, where that would be too small to read, the part that matters most. That
 * part begins at the top, so that what lies below it is in sight too.
 */
export function firstView(surface: Size, whole: Rect, part: Rect): View {
  const all = fit(surface, whole);
  if (all.zoom >= legibleZoom) return all;
  const near = fit(surface, part);
  if (near.zoom >= surveyZoom) return { ...near, y: Math.min(near.y, topRoom - part.y * near.zoom) };
  return { zoom: legibleZoom, x: fitMargin - part.x * legibleZoom, y: topRoom - part.y * legibleZoom };
}

/** The view after the whole board has changed: everything while one can make out the things, or else a part. */
export function survey(surface: Size, whole: Rect, part: Rect): View {
  const all = fit(surface, whole);
  return all.zoom >= surveyZoom ? all : fit(surface, part);
}

function shiftInto(start: number, length: number, room: number): number {
  const end = start + length;
  if (start < revealMargin || length > room - 2 * revealMargin) return revealMargin - start;
  return end > room - revealMargin ? room - revealMargin - end : 0;
}

/** How far a rectangle on the surface must shift, at least, to be in sight. */
export function shiftIntoSight(rect: Rect, surface: Size): Point {
  return {
    x: shiftInto(rect.x, rect.width, surface.width),
    y: shiftInto(rect.y, rect.height, surface.height),
  };
}

/** The same view, panned no further than needed to show a rectangle of the board. */
export function reveal(view: View, surface: Size, rect: Rect): View {
  const drawn = { ...toScreen(view, rect), width: rect.width * view.zoom, height: rect.height * view.zoom };
  return panBy(view, shiftIntoSight(drawn, surface));
}
