/** The days of the actions as a calendar (iCalendar, RFC 5545). What has no real day is not in it. */
import { dayAfter, isDay } from '../../messages/dates.ts';
import type { NotesRecord, RecordedHarvest } from '../notesRecord.ts';
import { createWording, type NotesOptions, type Wording } from '../wording.ts';
import { contentLine, escapeText } from './contentLine.ts';

/** The calendar: a whole-day event for each action with a day. Importing it again updates the events. */
export function renderCalendar(record: NotesRecord, options: NotesOptions): string {
  const wording = createWording(record, options);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kennistafel//Kennistafel//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...record.actions.filter(({ when }) => isDay(when)).flatMap((action) => event(action, record, wording)),
    'END:VCALENDAR',
  ];
  return `${lines.map(contentLine).join('\r\n')}\r\n`;
}

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
    `DTSTART;VALUE=DATE:${when.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${dayAfter(when).replaceAll('-', '')}`,
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
