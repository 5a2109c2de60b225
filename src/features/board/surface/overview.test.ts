import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ThingId } from '../../../model/board/board.ts';
import type { ClusterId } from '../../../model/ids.ts';
import type { Laid } from '../drag/grip.ts';
import { centredOn, countInSight, coveredBy, pathOf, shownPart } from './overview.ts';
import { maxZoom, minZoom, toScreen } from './viewport.ts';

const surface = { width: 800, height: 600 };
const number = fc.integer({ min: -5_000, max: 5_000 });
const view = fc.record({
  x: number,
  y: number,
  zoom: fc.double({ min: minZoom, max: maxZoom, noNaN: true }),
});
const laid = (id: string, x: number, y: number, cluster: string | null = null): Laid => ({
  id: id as ThingId,
  x,
  y,
  width: 190,
  height: 128,
  cluster: cluster as ClusterId | null,
});

test('the part of the board that is shown has its corners in those of the surface', () => {
  fc.assert(
    fc.property(view, (seen) => {
      const part = shownPart(seen, surface);
      const end = toScreen(seen, { x: part.x + part.width, y: part.y + part.height });
      expect(toScreen(seen, part).x).toBeCloseTo(0, 6);
      expect(end.x).toBeCloseTo(surface.width, 6);
      expect(end.y).toBeCloseTo(surface.height, 6);
    }),
  );
});

test('[B43] everything that is out of sight is counted, the sheet under a cluster is not', () => {
  const things = [laid('a-1', 0, 0), laid('a-2', 900, 0), laid('g-1', 0, 300), laid('a-3', 14, 356, 'g-1')];
  const part = shownPart({ x: 0, y: 0, zoom: 1 }, surface);
  expect(countInSight(things, part)).toEqual({ seen: 2, total: 3 });
  expect(countInSight(things, shownPart({ x: -5_000, y: 0, zoom: 1 }, surface))).toEqual({
    seen: 0,
    total: 3,
  });
});

test('a point one asks for comes in the middle, at the zoom there was', () => {
  fc.assert(
    fc.property(view, number, number, (seen, x, y) => {
      const next = centredOn(seen, surface, { x, y });
      const there = toScreen(next, { x, y });
      expect(next.zoom).toBe(seen.zoom);
      expect(there.x).toBeCloseTo(400, 6);
      expect(there.y).toBeCloseTo(300, 6);
    }),
  );
});

test('the overview covers all there is, with room around it', () => {
  const whole = { x: 0, y: 0, width: 1_000, height: 500 };
  expect(coveredBy(whole)).toEqual({
    x: -40,
    y: -40,
    width: 1_080,
    height: 580,
  });
  expect(pathOf([{ x: 1, y: 2, width: 3, height: 4 }])).toBe('M1 2h3v4h-3z');
});
