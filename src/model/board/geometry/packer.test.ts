import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createPacker } from './packer.ts';
import { overlap } from '../template.ts';

const along = fc.integer({ min: -2_000, max: 2_000 });
const size = fc.integer({ min: 1, max: 700 });
const box = fc.record({ x: along, y: along, width: size, height: size });

test('a box is covered exactly when one of the others overlaps it', () => {
  fc.assert(
    fc.property(fc.array(box), fc.array(box), box, (first, later, asked) => {
      const packer = createPacker(first);
      for (const one of later) packer.add(one);
      const covered = [...first, ...later].some((one) => overlap(one, asked));
      expect(packer.blocking(asked) !== undefined).toBe(covered);
      expect(packer.firstFree([asked], asked)).toBe(covered ? undefined : asked);
    }),
  );
});

test('near a box is what leaves less than the gap, each once', () => {
  fc.assert(
    fc.property(fc.array(box), box, fc.integer({ min: 0, max: 40 }), (boxes, asked, gap) => {
      const { x, y, width, height } = asked;
      const wide = { x: x - gap, y: y - gap, width: width + 2 * gap, height: height + 2 * gap };
      const packer = createPacker(boxes);
      const near = boxes.filter((one) => overlap(one, wide));
      expect(new Set(packer.near(asked, gap))).toEqual(new Set(near));
      expect(packer.near(asked, gap)).toHaveLength(near.length);
      expect(packer.blocking(asked, gap) !== undefined).toBe(near.length > 0);
    }),
  );
});
