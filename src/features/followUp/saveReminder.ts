import { renderReminder, type Reminder } from '../../exports/calendar/renderCalendar.ts';
import { formats } from '../../exports/formats.ts';
import { titleSlug } from '../../exports/slug.ts';
import type { Locale } from '../../messages/locale.ts';
import { saveBlob } from '../../ui/files.ts';

/** Saves the calendar file with the day of the follow-up. */
export function saveReminder(reminder: Reminder, locale: Locale, name: string): void {
  const blob = new Blob([renderReminder(reminder, locale)], { type: formats.ics.mediaType });
  saveBlob(blob, `${reminder.day}-${name}-${titleSlug(reminder.title) || 'kennistafel'}.ics`);
}
