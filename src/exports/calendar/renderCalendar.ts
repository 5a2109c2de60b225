/** The days of the actions as a calendar (iCalendar, RFC 5545). An action without a real day is not in it. */
import type { Locale } from '../../messages/locale.ts';
import { createNotesTranslator } from '../../messages/notesTranslator.ts';
import { daysAfter, isDay } from '../../model/days.ts';
import type { SessionId } from '../../model/ids.ts';
import type { NotesRecord, RecordedHarvest } from '../notesRecord.ts';
import { plainLine } from '../plainText.ts';
import { createWording, type Wording } from '../wording.ts';

/** The calendar: a whole-day event for each action with a day. Importing it again updates the events. */
export function renderCalendar(record: NotesRecord, locale: Locale): string {
  const wording = createWording(record, locale);
  return calendarOf(
    record.actions.filter(({ when }) => isDay(when)).flatMap((action) => event(action, record, wording)),
  );
}

export interface Reminder {
  readonly sessionId: SessionId;
  readonly title: string;
  /** The day that it reminds of, `yyyy-mm-dd`. */
  readonly day: string;
  /** Opens the form for the follow-up. Anybody may have it: who has no seat in the session reads nothing by it. */
  readonly link: string;
  readonly madeAt: number;
}

/** A calendar with one whole day on which to follow up on a session. Nothing that people said is in it. */
export function renderReminder({ sessionId, title, day, link, madeAt }: Reminder, locale: Locale): string {
  const t = createNotesTranslator(locale);
  const said = plainLine(title);
  return calendarOf([
    'BEGIN:VEVENT',
    `UID:${sessionId}-follow-up@kennistafel`,
    `DTSTAMP:${moment(madeAt)}`,
    ...wholeDay(day),
    `SUMMARY:${escapeText(t(($) => $.earlier.reminder.title, { title: said }))}`,
    `DESCRIPTION:${escapeText(t(($) => $.earlier.reminder.text, { link }))}`,
    `URL:${link}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
}

function calendarOf(events: readonly string[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kennistafel//Kennistafel//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(contentLine).join('\r\n')}\r\n`;
}

const wholeDay = (day: string) => [
  `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
  `DTEND;VALUE=DATE:${daysAfter(day, 1).replaceAll('-', '')}`,
];

function event({ id, text, who, when }: RecordedHarvest, record: NotesRecord, wording: Wording): string[] {
  const { t, subtitle } = wording;
  const description = [
    ...(who === '' ? [] : [`${t(($) => $.notes.agreed.who)}: ${who}`]),
    `${record.title} · ${subtitle}`,
  ];
  return [
    'BEGIN:VEVENT',
    // Made from the action's own id, so that it stays the same in every export.
    `UID:${id}@kennistafel`,
    `DTSTAMP:${moment(record.madeAt)}`,
    ...wholeDay(when),
    `SUMMARY:${escapeText(text.replaceAll(/\s+/gu, ' '))}`,
    `DESCRIPTION:${escapeText(description.join('\n'))}`,
    `STATUS:${record.draft ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A moment in UTC: `20261112T143000Z`. */
function moment(at: number): string {
  return new Date(at).toISOString().replaceAll(/[-:]|\.\d+/gu, '');
}

// Lines of iCalendar: RFC 5545, 3.1 and 3.3.11.

/** The most bytes on a line, its end not counted. */
const longestLine = 75;

/** Escapes a text for use as a value. */
export function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/gu, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}

/** A line, folded so that no part has more than 75 bytes and no character is split. */
export function contentLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const size = utf8Size(character.codePointAt(0) ?? 0);
    // A line that goes on after a fold begins with a space, which counts.
    if (bytes + size > longestLine) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join('\r\n');
}

function utf8Size(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x1_0000 ? 3 : 4;
}
