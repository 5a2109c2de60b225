/** Days and moments in words. */
import type { Locale } from './locale.ts';

/** The clock of the municipalities, on screens and in files alike: a moment must read the same everywhere. */
export const timeZone = 'Europe/Amsterdam';

const languageTag: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** Whether a text is a day `yyyy-mm-dd` that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = startOf(text);
  // 31 February would otherwise silently become 3 March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day after a day that exists. */
export function dayAfter(day: string): string {
  return new Date(startOf(day).getTime() + 86_400_000).toISOString().slice(0, 10);
}

/** A day `yyyy-mm-dd` in words: "12 november 2026". Any other text comes back as it is. */
export function formatDay(day: string, locale: Locale): string {
  if (!isDay(day)) return day;
  const date = startOf(day);
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
