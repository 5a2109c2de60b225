import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  around,
  centreView,
  firstView,
  fit,
  isPaged,
  maxZoom,
  minZoom,
  nextPage,
  reveal,
  survey,
  toBoard,
  toScreen,
  zoomAround,
} from './viewport.ts';

const number = fc.double({ min: -5_000, max: 5_000, noNaN: true });
const point = fc.record({ x: number, y: number });
const view = fc.record({
  x: number,
  y: number,
  zoom: fc.double({ min: minZoom, max: maxZoom, noNaN: true }),
});
const surface = { width: 800, height: 600 };

describe('the view', () => {
  test('goes to the board and back without loss', () => {
    fc.assert(
      fc.property(view, point, (seen, at) => {
        const back = toScreen(seen, toBoard(seen, at));
        expect(back.x).toBeCloseTo(at.x, 6);
        expect(back.y).toBeCloseTo(at.y, 6);
      }),
    );
  });

  test('keeps the board still under the pointer while zooming, and its zoom within bounds', () => {
    fc.assert(
      fc.property(view, point, fc.double({ min: 0.1, max: 10, noNaN: true }), (seen, at, factor) => {
        const next = zoomAround(seen, at, factor);
        const before = toBoard(seen, at);
        const after = toBoard(next, at);
        expect(after.x).toBeCloseTo(before.x, 4);
        expect(after.y).toBeCloseTo(before.y, 4);
        expect(next.zoom).toBeGreaterThanOrEqual(minZoom);
        expect(next.zoom).toBeLessThanOrEqual(maxZoom);
      }),
    );
  });

  test('fits a rectangle whole, in the middle', () => {
    const seen = fit(surface, { x: -100, y: 50, width: 2_000, height: 1_000 });
    const topLeft = toScreen(seen, { x: -100, y: 50 });
    const bottomRight = toScreen(seen, { x: 1_900, y: 1_050 });
    expect(topLeft.x).toBeCloseTo(surface.width - bottomRight.x);
    expect(topLeft.y).toBeCloseTo(surface.height - bottomRight.y);
    expect(topLeft.x).toBeGreaterThan(0);
  });

  test('starts with everything, or with the part that matters where everything could not be read', () => {
    const whole = { x: 0, y: 0, width: 1_700, height: 1_000 };
    const part = { x: 680, y: 40, width: 1_000, height: 600 };
    const wide = { width: 1_200, height: 800 };
    expect(firstView(wide, whole, part)).toEqual(fit(wide, whole));
    const narrow = firstView({ width: 420, height: 800 }, whole, part);
    expect(narrow.zoom).toBe(0.5);
    expect(toScreen(narrow, part)).toEqual({ x: 20, y: 60 });
    const high = firstView({ width: 800, height: 1_000 }, whole, part);
    expect(high.x).toBe(fit({ width: 800, height: 1_000 }, part).x);
    expect(toScreen(high, part).y).toBeCloseTo(60);
    // All that matters, somewhat smaller, before a cut out of it.
    const full = { ...part, width: 1_900 };
    expect(firstView({ width: 880, height: 800 }, { ...whole, width: 3_000 }, full).zoom).toBeCloseTo(
      840 / 1_900,
    );
  });

  test('shows everything after a change of the whole board, or a part where one could make nothing of it', () => {
    const part = { x: 0, y: 0, width: 1_000, height: 600 };
    const beside = { ...part, width: 1_900 };
    expect(survey(surface, beside, part)).toEqual(fit(surface, beside));
    expect(survey(surface, { ...part, width: 1_901 }, part)).toEqual(fit(surface, part));
  });

  test('does not move for what it shows already, and pans just enough for the rest', () => {
    const seen = { x: 0, y: 0, zoom: 1 };
    expect(reveal(seen, surface, { x: 100, y: 100, width: 240, height: 170 })).toEqual(seen);
    const panned = reveal(seen, surface, { x: 900, y: 100, width: 240, height: 170 });
    expect(toScreen(panned, { x: 1_140, y: 0 }).x).toBe(surface.width - 32);
    expect(panned.y).toBe(0);
  });

  test('knows the rectangle around others', () => {
    const rects = [
      { x: 0, y: 0, width: 10, height: 10 },
      { x: -5, y: 20, width: 10, height: 10 },
    ] as const;
    expect(around([...rects])).toEqual({ x: -5, y: 0, width: 15, height: 30 });
  });
});

describe('a question with its answers on a narrow board', () => {
  const narrow = { width: 418, height: 860 };
  const rect = { x: -100, y: 50, width: 6 * 204 - 14, height: 9 * 142 - 14 };
  const pages = { kind: 'centre', rect } as const;

  test('is read in pages of whole columns, which show every answer and end where they began', () => {
    expect(isPaged(pages, narrow)).toBe(true);
    const first = centreView(narrow, rect);
    expect(first.zoom).toBeGreaterThanOrEqual(1);
    const answers = Array.from({ length: 54 }, (_, index) => ({
      x: rect.x + (index % 6) * 204,
      y: rect.y + Math.floor(index / 6) * 142,
    }));
    const read = new Set<number>();
    let shown = first;
    for (let turns = 0; turns === 0 || (turns < 20 && shown.x !== first.x) || shown.y < first.y; turns += 1) {
      for (const [index, at] of answers.entries()) {
        const [from, to] = [toScreen(shown, at), toScreen(shown, { x: at.x + 190, y: at.y + 128 })];
        if (from.x >= 0 && from.y >= 0 && to.x <= narrow.width && to.y <= narrow.height) read.add(index);
      }
      shown = nextPage(shown, narrow, pages);
    }
    expect(read.size).toBe(54);
  });

  test('is shown whole where there is room, and while people sit around it', () => {
    expect(isPaged(pages, { width: 1_000, height: 700 })).toBe(false);
    expect(centreView(narrow, rect, true).zoom * rect.width).toBeLessThanOrEqual(narrow.width);
  });
});
