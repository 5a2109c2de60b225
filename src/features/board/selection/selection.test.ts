import { expect, test } from 'vitest';
import type { ThingId } from '../../../model/board/board.ts';
import type { ClusterId } from '../../../model/ids.ts';
import type { Laid } from '../drag/grip.ts';
import { nothing, present, rectBetween, toggled, touching } from './selection.ts';

const laid = (id: string, x: number, y: number, more: Partial<Laid> = {}): Laid => ({
  id: id as ThingId,
  x,
  y,
  width: 100,
  height: 100,
  cluster: null,
  ...more,
});
const things = [
  laid('a-1', 0, 0),
  laid('a-2', 200, 0),
  laid('g-1', 400, 0, { width: 300, height: 300 }),
  laid('a-3', 420, 60, { cluster: 'g-1' as ClusterId }),
  laid('a-4', 560, 60, { cluster: 'g-1' as ClusterId }),
];
const taken = (x: number, y: number, toX: number, toY: number) => [
  ...touching(things, rectBetween({ x, y }, { x: toX, y: toY })),
];

test('a thing is selected, and then no more', () => {
  const one = toggled(nothing, 'a-1' as ThingId);
  expect([...one]).toEqual(['a-1']);
  expect(toggled(one, 'a-1' as ThingId).size).toBe(0);
});

test('a rectangle takes in all that it touches, from whichever corner it is drawn', () => {
  expect(taken(50, 50, 250, 80)).toEqual(['a-1', 'a-2']);
  expect(taken(250, 80, 50, 50)).toEqual(['a-1', 'a-2']);
  expect(taken(120, 0, 180, 90)).toEqual([]);
});

test('a cluster is taken in as a whole or not, and then its items are chosen', () => {
  expect(taken(390, -10, 800, 400)).toEqual(['g-1']);
  expect(taken(500, 50, 570, 120)).toEqual(['a-3', 'a-4']);
});

test('what is gone is no longer selected', () => {
  const both = new Set(['a-1', 'gone-1'] as ThingId[]);
  expect([...present(both, things)]).toEqual(['a-1']);
  const there = new Set(['a-1'] as ThingId[]);
  expect(present(there, things)).toBe(there);
});
