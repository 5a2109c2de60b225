/** Days, as `yyyy-mm-dd`, on the clock of the municipalities. */

/** The clock of the municipalities, on screens and in files alike: a moment must read the same everywhere. */
const timeZone = 'Europe/Amsterdam';

const dayMs = 86_400_000;

const startInUtc = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The day, as `yyyy-mm-dd`, at which a moment of UTC falls. */
const inUtc = (at: number) => new Date(at).toISOString().slice(0, 10);

/**
 * Whether a text is a day `yyyy-mm-dd` that exists. Only days of this century count: in another one somebody mistyped the
 * year, as in 0026 and 9999.
 */
export function isDay(text: string): boolean {
  if (!/^20\d{2}-\d{2}-\d{2}$/u.test(text)) return false;
  const at = startInUtc(text);
  // 31 February would otherwise silently become 3 March.
  return !Number.isNaN(at) && inUtc(at) === text;
}

/** The day that many days after a day that exists. */
export function daysAfter(day: string, count: number): string {
  return inUtc(startInUtc(day) + count * dayMs);
}

/** The day on which a moment (epoch ms) falls. */
export function dayOf(at: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at);
}

/** The last moment (epoch ms) of the day that is so many days after the day of a moment. */
export function endOfDay(at: number, daysAhead: number): number {
  const next = daysAfter(dayOf(at), daysAhead + 1);
  // Midnight is at 22:00 UTC in summer and at 23:00 UTC in winter.
  const summer = startInUtc(next) - 2 * 3_600_000;
  return (dayOf(summer) === next ? summer : summer + 3_600_000) - 1;
}

/** The number of days from a moment until a day; null when that is no day, or none from 1 to `most` days ahead. */
export function daysUntil(day: string, now: number, most: number): number | null {
  if (!isDay(day)) return null;
  const days = Math.round((startInUtc(day) - startInUtc(dayOf(now))) / dayMs);
  return days >= 1 && days <= most ? days : null;
}
