import { describe, expect, it } from 'vitest';

import { dayOf, daysUntil } from './shareDays.ts';

/** Just after midnight in Amsterdam, when it is still the day before in Greenwich. */
const now = Date.UTC(2026, 10, 11, 23, 30);

describe('the day on which a link ends', () => {
  it('is counted on the clock of the municipalities', () => {
    expect(dayOf(now)).toBe('2026-11-12');
    expect(daysUntil('2026-11-13', now)).toBe(1);
    expect(daysUntil('2026-12-12', now)).toBe(30);
  });

  it.each(['', '2026-02-31', '2026-11-12', '2020-01-01', '2027-11-13', 'morgen'])('cannot be "%s"', (day) => {
    expect(daysUntil(day, now)).toBeNull();
  });

  it('is the same number of days over the end of summer time', () => {
    expect(daysUntil('2026-10-26', Date.UTC(2026, 9, 24, 12))).toBe(2);
  });
});
