import { expect, test } from 'vitest';
import { edgeSpeed } from './edgePan.ts';

const surface = { width: 800, height: 600 };

test('the board is still while the pointer is away from the edges', () => {
  expect(edgeSpeed({ x: 400, y: 300 }, surface)).toEqual({ x: 0, y: 0 });
});

test('the board comes towards a pointer at the edge, faster nearer by, never faster than its top speed', () => {
  const near = edgeSpeed({ x: 790, y: 300 }, surface).x;
  const atEdge = edgeSpeed({ x: 800, y: 300 }, surface).x;
  expect(near).toBeLessThan(0);
  expect(atEdge).toBeLessThan(near);
  expect(edgeSpeed({ x: 830, y: 300 }, surface).x).toBe(atEdge);
  expect(edgeSpeed({ x: 400, y: 5 }, surface).y).toBeGreaterThan(0);
});

test('the board is still for a pointer that has gone to a panel beside it', () => {
  expect(edgeSpeed({ x: -100, y: 300 }, surface)).toEqual({ x: 0, y: 0 });
});
