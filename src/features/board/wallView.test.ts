import { expect, it } from 'vitest';

import type { ThingId } from '../../model/board/board.ts';
import { wallType } from './wallType.ts';
import { wallViews } from './wallView.ts';

it('writes few words large, and many as small as on the board', () => {
  expect(wallType('Wie het hardst roept.')).toBe(26);
  expect(wallType('woord '.repeat(60))).toBe(15);
  const between = wallType('Uitvoering zit pas aan tafel als het voorstel af is.');
  expect(between).toBeGreaterThan(15);
  expect(between).toBeLessThan(26);
  expect(wallType('Wie het hardst roept.', 2)).toBeLessThan(26);
});

it('keeps a long word whole', () => {
  expect(wallType('Werkgelegenheid')).toBeLessThan(26);
});

const grid = Array.from({ length: 12 }, (_, index) => ({
  id: `a-${index}` as ThingId,
  x: (index % 6) * 200,
  y: Math.floor(index / 6) * 140,
  width: 190,
  height: 128,
}));
const whole = { x: 0, y: 0, width: 1190, height: 268 };
const room = { size: { width: 1000, height: 600 }, least: 2, margin: 0, head: 0 };
const sees = (frame: typeof whole | null) =>
  wallViews(grid, { frame, whole }, room).map(({ shown, left }) => [[...shown].join(' '), left]);

it('[U38] shows all of a frame that can be read from afar', () => {
  expect(sees({ x: 190, y: 0, width: 410, height: 130 })).toEqual([['a-1 a-2', 0]]);
});

it('[U38] shows what is readable around the middle of a larger frame, whole, and counts the rest', () => {
  // Of 500 by 300 board units, two by two notes.
  expect(sees({ x: 400, y: 0, width: 800, height: 268 })).toEqual([['a-3 a-4 a-9 a-10', 4]]);
});

it('[U38] goes over the board page by page where all of it is too much, and forgets nothing', () => {
  const pages = sees(null);
  expect(pages).toEqual([
    ['a-0 a-1 a-6 a-7', 8],
    ['a-2 a-3 a-8 a-9', 8],
    ['a-4 a-5 a-10 a-11', 8],
  ]);
});

it('[U38] shows a note that is larger than the wall once, and ends', () => {
  const large = [{ id: 'a-0' as ThingId, x: 0, y: 0, width: 900, height: 900 }, ...grid.slice(1)];
  const pages = wallViews(large, { frame: null, whole }, room);
  expect(pages.filter(({ shown }) => shown.has('a-0' as ThingId))).toHaveLength(1);
  expect(new Set(pages.flatMap(({ shown }) => [...shown])).size).toBe(12);
});

it('shows all of a board on which nothing lies', () => {
  const [only, ...more] = wallViews([], { frame: null, whole }, room);
  expect(more).toEqual([]);
  expect(only?.box.width).toBeGreaterThanOrEqual(whole.width);
});
