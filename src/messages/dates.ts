/** Days and moments in words. */
import type { Locale } from './locale.ts';

/** The clock of the municipalities, as in src/model/days.ts, which no text may import. */
const timeZone = 'Europe/Amsterdam';

const languageTag: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** A day `yyyy-mm-dd` in words: "12 november 2026". Any other text comes back as it is. */
export function formatDay(day: string, locale: Locale): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) return day;
  const date = new Date(`${day}T00:00:00Z`);
  // 31 February would otherwise silently become 3 March.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day)) return day;
  return new Intl.DateTimeFormat(languageTag[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** The day on which a moment falls, in words: on the clock of the municipalities, or of another IANA zone. */
export function formatDayOf(at: number, locale: Locale, zone = timeZone): string {
  return new Intl.DateTimeFormat(languageTag[locale], { dateStyle: 'long', timeZone: zone }).format(at);
}

/** The time of a moment: "14:03". */
export function formatTime(at: number, locale: Locale, zone = timeZone): string {
  return new Intl.DateTimeFormat(languageTag[locale], { timeStyle: 'short', timeZone: zone }).format(at);
}

/** A moment in words, with its time. */
export function formatMoment(at: number, locale: Locale, zone = timeZone): string {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: zone } as const;
  return new Intl.DateTimeFormat(languageTag[locale], format).format(at);
}
