import { formatDay } from '../../messages/dates.ts';
import type { Locale } from '../../messages/locale.ts';
import { lookOf } from '../../model/session/likeness.ts';
import type { Seat } from '../../session/api.ts';

/** The seats with every word that is looked for, the latest session first. */
export function findSeats(seats: readonly Seat[], wanted: string, locale: Locale): Seat[] {
  const words = lookOf(wanted)[0].split(' ').filter(Boolean);
  return seats
    .filter(({ title, name, date }) => {
      const [text] = lookOf([title, name, date, formatDay(date, locale)].join(' '));
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
