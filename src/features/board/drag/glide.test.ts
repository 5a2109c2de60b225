import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, follow, glideAt, isStill, settle } from './glide.ts';

const coordinates = fc.integer({ min: -5_000, max: 5_000 });
const points = fc.record({ x: coordinates, y: coordinates });
const messages = fc.array(fc.record({ to: points, after: fc.integer({ min: 1, max: 200 }) }), {
  minLength: 1,
  maxLength: 20,
});

test('[B41] a hand never jumps, whenever one hears of it, and ends where it was said to be', () => {
  fc.assert(
    fc.property(points, messages, (first, heard) => {
      let now = 1_000;
      let hand = at(first, now);
      for (const { to, after } of heard) {
        now += after;
        const before = glideAt(hand, now);
        hand = follow(hand, to, now);
        const here = glideAt(hand, now);
        expect(here.x).toBeCloseTo(before.x, 6);
        expect(here.y).toBeCloseTo(before.y, 6);
      }
      const end = glideAt(hand, now + 120);
      expect(end).toEqual(heard.at(-1)?.to);
      expect(isStill(hand, now + 120)).toBe(true);
    }),
  );
});

test('a hand that is heard of regularly moves at an even pace', () => {
  let hand = at({ x: 0, y: 0 }, 0);
  const drawn: number[] = [];
  for (let heard = 1; heard <= 4; heard += 1) {
    hand = follow(hand, { x: heard * 50, y: 0 }, heard * 50);
    for (const frame of [10, 20, 30, 40, 50]) drawn.push(glideAt(hand, heard * 50 + frame).x);
  }
  const steps = drawn.slice(1).map((x, index) => x - (drawn[index] ?? 0));
  for (const step of steps) expect(step).toBeCloseTo(10, 6);
});

test('what comes to rest goes fast first and never past its place', () => {
  const glide = settle(at({ x: 0, y: 0 }, 0), { x: 100, y: 0 }, 0);
  const drawn = [0, 50, 100, 150, 200, 400].map((now) => glideAt(glide, now).x);
  expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
  expect(drawn[1]).toBeGreaterThan(50);
  expect(drawn.at(-1)).toBe(100);
});
