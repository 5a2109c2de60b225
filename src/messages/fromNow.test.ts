import { expect, it } from 'vitest';

import { fromNow } from './fromNow.ts';

it.each([
  [1, 'over 10 seconden', 'in 10 seconds'],
  [40_001, 'over 50 seconden', 'in 50 seconds'],
  [50_001, 'over 1 minuut', 'in 1 minute'],
  [60_001, 'over 2 minuten', 'in 2 minutes'],
  [90 * 60_000, 'over 90 minuten', 'in 90 minutes'],
  [90 * 60_000 + 1, 'over 2 uur', 'in 2 hours'],
  [7.2 * 3_600_000, 'over 8 uur', 'in 8 hours'],
])('[I93] %d ms to wait is said in words, and never too soon', (waitMs, dutch, english) => {
  expect(fromNow(waitMs, 'nl')).toBe(dutch);
  expect(fromNow(waitMs, 'en')).toBe(english);
});
