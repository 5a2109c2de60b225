import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createOccupied } from './occupied.ts';
import { overlap } from '../template.ts';

const along = fc.integer({ min: -2_000, max: 2_000 });
const size = fc.integer({ min: 1, max: 700 });
const box = fc.record({ x: along, y: along, width: size, height: size });

test('a box is covered exactly when one of the others overlaps it', () => {
  fc.assert(
    fc.property(fc.array(box), fc.array(box), box, (first, later, asked) => {
      const occupied = createOccupied(first);
      for (const one of later) occupied.add(one);
      expect(occupied.covers(asked)).toBe([...first, ...later].some((one) => overlap(one, asked)));
    }),
  );
});
