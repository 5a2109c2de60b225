import { describe, expect, it } from 'vitest';

import { overlap, type Box } from '../../model/board/template.ts';
import { partsOnPaper, sizeOnPage } from './onPaper.ts';

const thing = (x: number, y: number): Box => ({ x, y, width: 168, height: 112 });
const within = (box: Box, part: Box) =>
  box.x >= part.x &&
  box.y >= part.y &&
  box.x + box.width <= part.x + part.width &&
  box.y + box.height <= part.y + part.height;
/** How large texts of 15 units become, in points. */
const letters = (part: Box) => (15 * sizeOnPage(part).wide * 72) / 2.54 / part.width;

describe('the board on paper', () => {
  it('[N18] is one picture where that can be read', () => {
    const whole = { x: 0, y: 0, width: 800, height: 900 };
    expect(partsOnPaper(whole, [thing(10, 10)], [])).toEqual([whole]);
  });

  it.each([
    ['apart', 180, 120],
    ['over each other', 90, 60],
  ])(
    '[N18] is parts that can be read, with each thing whole in one of them, where things lie %s',
    (_, right, below) => {
      const things = Array.from({ length: 60 }, (__, index) =>
        thing((index % 10) * right, Math.floor(index / 10) * below),
      );
      const parts = partsOnPaper({ x: -30, y: -30, width: 1_900, height: 1_200 }, things, []);
      expect(parts.length).toBeGreaterThan(0);
      expect(parts.length).toBeLessThan(7);
      for (const part of parts) {
        expect(letters(part)).toBeGreaterThanOrEqual(7.99);
        expect(letters(part)).toBeLessThanOrEqual(11.01);
      }
      for (const one of things) expect(parts.some((part) => within(one, part))).toBe(true);
    },
  );

  it('[N18] has no part of which nothing lies there, and takes in a zone that fits', () => {
    const zone = { x: 1_900, y: 1_900, width: 600, height: 500 };
    const things = [thing(0, 0), thing(2_000, 2_000)];
    const parts = partsOnPaper({ x: -30, y: -30, width: 2_600, height: 2_600 }, things, [zone]);
    expect(parts).toHaveLength(2);
    for (const part of parts) expect(things.some((one) => overlap(one, part))).toBe(true);
    expect(parts.some((part) => within(zone, part))).toBe(true);
  });

  it('[N19] is left to the list when it would take a pile of paper', () => {
    const things = Array.from({ length: 40 }, (_, index) => thing(index * 1_000, 0));
    expect(partsOnPaper({ x: 0, y: 0, width: 40_000, height: 200 }, things, [])).toEqual([]);
  });
});
