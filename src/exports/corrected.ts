/** The typing errors that facilitators corrected, for the report, in what people wrote down together. */
import { correctedText, type Correctable, type ReportEdits } from '../model/session/report.ts';
import type { NotesRecord, RecordedHarvest } from './notesRecord.ts';
import { plainLine, plainText } from './plainText.ts';

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

const fieldsOf = ({ id, text, who, when }: RecordedHarvest, edits: ReportEdits) => ({
  text: corrected(edits, `${id}/text`, text),
  who: corrected(edits, `${id}/who`, who, plainLine),
  when: corrected(edits, `${id}/when`, when, plainLine),
});

/** An agreement or action with its corrections; the board's text where a correction no longer fits. */
export function correctedHarvest(item: RecordedHarvest, edits: ReportEdits): RecordedHarvest {
  const { text, who, when } = fieldsOf(item, edits);
  return { id: item.id, text: text ?? item.text, who: who ?? item.who, when: when ?? item.when };
}

/** The minutes with their correction; the board's text where that no longer fits. */
export function correctedMinutes(minutes: string, edits: ReportEdits): string {
  return corrected(edits, 'minutes', minutes) ?? minutes;
}

/** How many corrections are not in the report, because the board says something else since. */
export function countLapsed({ agreements, actions, minutes }: NotesRecord, edits: ReportEdits): number {
  const harvest = [...agreements, ...actions].flatMap((item) => Object.values(fieldsOf(item, edits)));
  return [...harvest, corrected(edits, 'minutes', minutes)].filter((text) => text === null).length;
}
