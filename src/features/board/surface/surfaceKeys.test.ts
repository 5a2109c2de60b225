import { expect, test } from 'vitest';
import { nearestItem } from './surfaceKeys.ts';

const items = [
  { id: 'middle', x: 0, y: 0 },
  { id: 'right', x: 100, y: 10 },
  { id: 'far right', x: 300, y: 0 },
  { id: 'below', x: 20, y: 200 },
];
const from = { x: 0, y: 0 };

test('goes to what lies nearest in the direction of the arrow', () => {
  expect(nearestItem(items, from, 'right')?.id).toBe('right');
  expect(nearestItem(items, from, 'down')?.id).toBe('below');
});

test('stays where it is at the edge', () => {
  expect(nearestItem(items, from, 'left')).toBeUndefined();
  expect(nearestItem(items, from, 'up')).toBeUndefined();
});
