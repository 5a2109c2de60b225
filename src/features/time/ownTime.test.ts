import { describe, expect, it } from 'vitest';

import { parseOwnTime } from './ownTime.ts';

describe('a time of one’s own', () => {
  it.each([
    ['7', 420_000],
    [' 7 ', 420_000],
    ['7,5', 450_000],
    ['7.5', 450_000],
    ['7:30', 450_000],
    ['0:45', 45_000],
    ['240', 14_400_000],
  ])('reads %j', (typed, ms) => {
    expect(parseOwnTime(typed)).toBe(ms);
  });

  it.each(['', '0', '0:00', '-3', 'vijf', '7:75', '241', '1e3', '999'])('does not take %j', (typed) => {
    expect(parseOwnTime(typed)).toBeNull();
  });
});
