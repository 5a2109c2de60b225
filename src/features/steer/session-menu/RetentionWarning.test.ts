import { expect, it } from 'vitest';

import { keepOptions } from './RetentionWarning.tsx';

const dayMs = 24 * 3_600_000;
const daysFor = (left: number) => keepOptions(left * dayMs, 0).map(({ days }) => days);

it('offers only what keeps the session longer', () => {
  expect(daysFor(9)).toEqual([30, 90, 180]);
  expect(daysFor(30)).toEqual([90, 180]);
  expect(daysFor(100)).toEqual([180]);
  expect(daysFor(180)).toEqual([]);
});
