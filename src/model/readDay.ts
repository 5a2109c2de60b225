/** Days as people write them, in Dutch and English: "15 jan. 2027", "vrijdag 15-01-2027", "Feb 1st, 2027". */
import { daysAfter, isDay } from './days.ts';

type ReadDay =
  | { readonly kind: 'day'; readonly day: string }
  /** Written as a day, but there is none such: "31 februari 2027". */
  | { readonly kind: 'impossible' }
  /** "na de zomer", and everything that can be more than one day: "volgende week". */
  | { readonly kind: 'words' };

/** The first letters by which a month is known, in both languages; all further letters must be those of its name. */
const months: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'march', 'mrt'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
];

/** Sunday first, as `getUTCDay` counts. */
const weekdays: readonly (readonly string[])[] = [
  ['zondag', 'sunday', 'zo'],
  ['maandag', 'monday', 'ma'],
  ['dinsdag', 'tuesday', 'di'],
  ['woensdag', 'wednesday', 'wo'],
  ['donderdag', 'thursday', 'do'],
  ['vrijdag', 'friday', 'vr'],
  ['zaterdag', 'saturday', 'za'],
];

/** The place of a word among names, of which at least three letters are given; -1 when it is none of them. */
function placeOf(word: string, names: readonly (readonly string[])[]): number {
  return names.findIndex((some) =>
    some.some((name) => name === word || (word.length >= 3 && name.startsWith(word))),
  );
}

const ordinal = '(?:e|ste|de|st|nd|rd|th)?';
const year = String.raw`(\d{4}|'?\d{2})`;
const numeric = new RegExp(String.raw`^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?${year}$`, 'u');
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u;
const dayFirst = new RegExp(
  String.raw`^(\d{1,2})${ordinal}[ .-]{0,2}(?:of |van )?(\p{L}{3,9})\.?(?:,? ?-?${year})?$`,
  'u',
);
const monthFirst = new RegExp(
  String.raw`^(\p{L}{3,9})\.? (\d{1,2})${ordinal}(?:,? (\d{4})|, ?${year})?$`,
  'u',
);

interface Parts {
  readonly year: string | undefined;
  readonly month: number;
  readonly day: number;
}

/** What a text says when it has the form of a day; null when it has not. */
function partsOf(text: string): Parts | null {
  const first = yearFirst.exec(text);
  if (first !== null) return { year: first[1], month: Number(first[3]), day: Number(first[4]) };
  const figures = numeric.exec(text);
  if (figures !== null) return { year: figures[4], month: Number(figures[3]), day: Number(figures[1]) };
  const named = dayFirst.exec(text);
  if (named !== null) return inMonth(named[2] ?? '', named[1] ?? '', named[3]);
  const english = monthFirst.exec(text);
  return english === null ? null : inMonth(english[1] ?? '', english[2] ?? '', english[3] ?? english[4]);
}

function inMonth(name: string, day: string, inYear: string | undefined): Parts | null {
  const month = placeOf(name, months) + 1;
  return month === 0 ? null : { year: inYear, month, day: Number(day) };
}

/** A year of two figures is one of this century, and so is 0026, which a date field makes of them. */
function fullYear(written: string): number {
  const figures = Number(written.replace("'", ''));
  return figures < 100 ? 2000 + figures : figures;
}

const written = (inYear: number, { month, day }: Parts) =>
  `${String(inYear).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/**
 * Understands a day. The day comes before the month, as everybody here writes it. Where the year is left out, `near` (the
 * day of the session) gives it: the first such day from then on. A weekday must fit, and a day that does not exist is said
 * to be impossible.
 */
export function understandDay(text: string, near: string): ReadDay {
  const plain = text
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll(/[\u2018\u2019]/gu, "'")
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
  const [, before = '', weekday, rest = ''] = /^((?:op|on) )?(?:(\p{L}{2,9})\.?,? )?(.+)$/u.exec(plain) ?? [];
  // "Februari 3" begins with a word too, and that is no weekday.
  const fitting = weekday === undefined ? -1 : placeOf(weekday, weekdays);
  const parts = partsOf(fitting === -1 ? plain.slice(before.length) : rest);
  if (parts === null) return { kind: 'words' };
  const days =
    parts.year === undefined
      ? nextSuch(parts, near)
      : [written(fullYear(parts.year), parts)].filter((day) => isDay(day));
  const [day] = days;
  if (day === undefined) return { kind: parts.year === undefined && !isDay(near) ? 'words' : 'impossible' };
  const fits = fitting === -1 || new Date(`${day}T00:00:00Z`).getUTCDay() === fitting;
  return fits ? { kind: 'day', day } : { kind: 'words' };
}

/** The first day from `near` on that has this date. */
function nextSuch(parts: Parts, near: string): string[] {
  if (!isDay(near)) return [];
  const [from, within] = [Number(near.slice(0, 4)), daysAfter(near, 366)];
  return [from, from + 1]
    .map((inYear) => written(inYear, parts))
    .filter((day) => isDay(day) && day >= near && day <= within);
}

/** The day in a text, as `yyyy-mm-dd`; null when it has none. `near` as in `understandDay`. */
export function readDay(text: string, near: string): string | null {
  const read = understandDay(text, near);
  return read.kind === 'day' ? read.day : null;
}
