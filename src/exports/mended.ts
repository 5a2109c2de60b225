/** What people wrote down together, with the typing errors that facilitators mended in it for the report. */
import { correctedText } from '../model/session/correction.ts';
import type { Correctable, Correction, ReportEdits } from '../model/session/report.ts';
import type { NotesRecord, RecordedHarvest } from './notesRecord.ts';
import { plainLine, plainText } from './plainText.ts';

type Corrections = ReportEdits['corrections'];

const correctionOf = (corrections: Corrections, what: Correctable): Correction | undefined =>
  Object.hasOwn(corrections, what) ? corrections[what] : undefined;

/** A mend as it can be held against the record, where texts are plain. */
function fitted(
  corrections: Corrections,
  what: Correctable,
  text: string,
  plain: typeof plainText,
): string | null {
  const correction = correctionOf(corrections, what);
  if (correction === undefined) return text;
  const of = correction.of === null ? null : plain(correction.of);
  return correctedText(what, { text: plain(correction.text), of }, text);
}

/** An agreement or action with its mends; the board's text where a mend no longer fits. */
export function mendedHarvest(item: RecordedHarvest, { corrections }: ReportEdits): RecordedHarvest {
  const { id, text, who, when } = item;
  return {
    id,
    text: fitted(corrections, `${id}/text`, text, plainText) ?? text,
    who: fitted(corrections, `${id}/who`, who, plainLine) ?? who,
    when: fitted(corrections, `${id}/when`, when, plainLine) ?? when,
  };
}

/** The minutes with their mend; the board's text where that no longer fits. */
export function mendedMinutes(minutes: string, { corrections }: ReportEdits): string {
  return fitted(corrections, 'minutes', minutes, plainText) ?? minutes;
}

/** How many mends are not in the report, because the board says something else since. */
export function countLapsed(
  { agreements, actions, minutes }: NotesRecord,
  { corrections }: ReportEdits,
): number {
  const lapses = [...agreements, ...actions].flatMap(({ id, text, who, when }) => [
    fitted(corrections, `${id}/text`, text, plainText),
    fitted(corrections, `${id}/who`, who, plainLine),
    fitted(corrections, `${id}/when`, when, plainLine),
  ]);
  return [...lapses, fitted(corrections, 'minutes', minutes, plainText)].filter((text) => text === null)
    .length;
}
