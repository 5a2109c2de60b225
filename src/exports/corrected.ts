/** What facilitators corrected for the report, in what people wrote down together and in what things are called. */
import { correctedText, type Correctable, type ReportEdits } from '../model/session/report.ts';
import {
  allHarvest,
  type NotesRecord,
  type RecordedCluster,
  type RecordedHarvest,
  type RecordedNote,
} from './notesRecord.ts';
import { plainLine, plainText } from './plainText.ts';
import { dayOrLine } from './record.ts';

/** A text with its correction, compared as the record has texts: plain. Null when the board says something else since. */
function corrected(
  { corrections }: ReportEdits,
  what: Correctable,
  text: string,
  plain = plainText,
): string | null {
  const correction = Object.hasOwn(corrections, what) ? corrections[what] : undefined;
  if (correction === undefined) return text;
  const of = correction.of === null ? null : plain(correction.of);
  return correctedText(what, { text: plain(correction.text), of }, text);
}

/** `date` is the day of the session, which gives a year to a day without one. */
const fieldsOf = ({ id, text, who, when }: RecordedHarvest, edits: ReportEdits, date: string) => ({
  text: corrected(edits, `${id}/text`, text),
  who: corrected(edits, `${id}/who`, who, plainLine),
  when: corrected(edits, `${id}/when`, when, (written) => dayOrLine(written, date)),
});

/** One of the harvest with its corrections; the board's text where a correction no longer fits. */
export function correctedHarvest(item: RecordedHarvest, edits: ReportEdits, date: string): RecordedHarvest {
  const { text, who, when } = fieldsOf(item, edits, date);
  return { id: item.id, text: text ?? item.text, who: who ?? item.who, when: when ?? item.when };
}

/** The minutes with their correction; the board's text where that no longer fits. */
export function correctedMinutes(minutes: string, edits: ReportEdits): string {
  return corrected(edits, 'minutes', minutes) ?? minutes;
}

/** The title of the session; its own where the correction no longer fits, or says nothing. */
export function correctedTitle(title: string, edits: ReportEdits): string {
  return corrected(edits, 'title', title, plainLine) || title;
}

/** The name of a group. */
export function correctedCluster({ id, title }: RecordedCluster, edits: ReportEdits): string {
  return corrected(edits, `${id}/title`, title, plainLine) ?? title;
}

/** The text of a loose note. */
export function correctedNote({ id, text }: RecordedNote, edits: ReportEdits): string {
  return corrected(edits, `${id}/text`, text) ?? text;
}

/**
 * When the harvest was last changed for the report, epoch ms; null for a change of an earlier version,
 * which did not say. Undefined when they were not.
 */
export function harvestChangedAt(record: NotesRecord, edits: ReportEdits): number | null | undefined {
  const added = addedActions(edits, record.date);
  const changes = [...allHarvest(record), ...added].flatMap((item) => {
    const left = Object.hasOwn(edits.withoutItems, item.id) ? edits.withoutItems[item.id] : undefined;
    if (left !== undefined) return [left];
    const now = correctedHarvest(item, edits, record.date);
    const own = added.includes(item);
    return (['text', 'who', 'when'] as const)
      .filter((field) => (own ? now[field] !== '' : now[field] !== item[field]))
      .map((field) => edits.corrections[`${item.id}/${field}`]?.at ?? null);
  });
  if (changes.length === 0) return undefined;
  const known = changes.filter((at) => at !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** The actions that facilitators added, also those without a text. */
export function addedActions(edits: ReportEdits, date: string): RecordedHarvest[] {
  return edits.added.map((id) => correctedHarvest({ id, text: '', who: '', when: '' }, edits, date));
}

/** How many corrections are not in the report, because the board says something else since. */
export function countLapsed(record: NotesRecord, edits: ReportEdits): number {
  const { minutes, notes, clusters, title, date } = record;
  const harvest = allHarvest(record).flatMap((item) => Object.values(fieldsOf(item, edits, date)));
  const others = [
    corrected(edits, 'minutes', minutes),
    corrected(edits, 'title', title, plainLine),
    ...notes.map(({ id, text }) => corrected(edits, `${id}/text`, text)),
    ...clusters.map((cluster) => corrected(edits, `${cluster.id}/title`, cluster.title, plainLine)),
  ];
  return [...harvest, ...others].filter((text) => text === null).length;
}
