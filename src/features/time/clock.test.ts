import { describe, expect, it } from 'vitest';

import { clockText } from './clock.ts';

describe('time on a clock', () => {
  it.each([
    [252_000, '04:12'],
    [300_000, '05:00'],
    [1, '00:01'],
    [0, '00:00'],
    [-5_000, '00:00'],
    [59_001, '01:00'],
    [3_852_000, '1:04:12'],
  ])('shows %d ms as %s', (ms, text) => {
    expect(clockText(ms)).toBe(text);
  });
});
