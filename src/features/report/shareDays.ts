/** For how many days a link works, by the day on which it should end. Days are those of the municipalities' clock. */
import { isDay, timeZone } from '../../messages/dates.ts';
import { limits } from '../../model/limits.ts';

const dayMs = 86_400_000;

/** The day, as `yyyy-mm-dd`, on which a moment falls. */
export function dayOf(at: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at);
}

/** The number of days from now until a day; null when that is no day, or none that a link can last until. */
export function daysUntil(day: string, now: number): number | null {
  if (!isDay(day)) return null;
  const days = Math.round((Date.parse(day) - Date.parse(dayOf(now))) / dayMs);
  return days >= 1 && days <= limits.reportDays ? days : null;
}
