import { expect, it } from 'vitest';

import { testStage } from '../../../tests/fixtures/testStage.ts';
import { markFullness } from './fullness.ts';

it('[G33] a stage says that little more fits as long as that is so, and stays the same otherwise', () => {
  const roomy = testStage();
  const full = markFullness(roomy, true);
  expect(full.nearlyFull).toBe(true);
  expect(markFullness(full, true)).toBe(full);
  expect(markFullness(full, false)).toEqual(roomy);
  expect(markFullness(roomy, false)).toBe(roomy);
  const closed = { ...roomy, phase: 'closed' as const };
  expect(markFullness(closed, true)).toBe(closed);
});
