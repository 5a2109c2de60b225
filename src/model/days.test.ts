import { describe, expect, it } from 'vitest';

import { dayOf, daysUntil, endOfDay, isDay } from './days.ts';

/** Just after midnight in Amsterdam, when it is still the day before in Greenwich. */
const now = Date.UTC(2026, 10, 11, 23, 30);

describe('the day on which a link ends', () => {
  it('is counted on the clock of the municipalities', () => {
    expect(dayOf(now)).toBe('2026-11-12');
    expect(daysUntil('2026-11-13', now, 365)).toBe(1);
    expect(daysUntil('2026-12-12', now, 365)).toBe(30);
  });

  it.each(['', '2026-02-31', '2026-11-12', '2020-01-01', '2027-11-13', 'morgen'])('cannot be "%s"', (day) => {
    expect(daysUntil(day, now, 365)).toBeNull();
  });

  it('is the same number of days over the end of summer time', () => {
    expect(daysUntil('2026-10-26', Date.UTC(2026, 9, 24, 12), 365)).toBe(2);
  });
});

describe('the end of a day', () => {
  const at = (text: string) => Date.parse(text);

  it.each([
    // In winter and in summer; over both ends of summer time; just after midnight, when it is still yesterday in UTC.
    ['2026-11-12T10:00:00+01:00', 1, '2026-11-14T00:00:00+01:00'],
    ['2026-07-01T10:00:00+02:00', 30, '2026-08-01T00:00:00+02:00'],
    ['2026-10-24T23:30:00+02:00', 1, '2026-10-26T00:00:00+01:00'],
    ['2026-03-27T23:30:00+01:00', 2, '2026-03-30T00:00:00+02:00'],
    ['2026-11-12T00:30:00+01:00', 0, '2026-11-13T00:00:00+01:00'],
    ['2026-12-31T12:00:00+01:00', 1, '2027-01-02T00:00:00+01:00'],
  ])('[N62] after %s, %i days ahead, is just before %s', (from, ahead, next) => {
    expect(endOfDay(at(from), ahead)).toBe(at(next) - 1);
  });
});

it.each(['0026-11-12', '9999-12-31', '2026-02-31', '2026-2-3', '15-01-2027', ''])(
  '[N60] "%s" is no day of a session',
  (text) => expect(isDay(text)).toBe(false),
);
