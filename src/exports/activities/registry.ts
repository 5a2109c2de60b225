/** What activities give to the notes. To add one, see recordPart.ts. */
import type { Stage } from '../../model/session/stage.ts';
import type { NotesRecord, RecordedItem } from '../notesRecord.ts';
import { checkinPart } from './checkin/checkinPart.ts';
import type { CheckinFields } from './checkin/schema.ts';
import type { LeftOut, RecordPart } from './recordPart.ts';
import { votePart } from './vote/votePart.ts';
import type { VoteFields } from './vote/schema.ts';

/** The fields of the record that are an activity's own. */
export type ActivityFields = VoteFields & CheckinFields;

const known = [votePart, checkinPart] as const;

/** The ids of their sections. */
export type ActivitySection = ReturnType<(typeof known)[number]['section']>['id'];

export const recordParts: readonly RecordPart<object, ActivitySection>[] = known;

const together = (fields: (part: RecordPart<object>) => object) =>
  Object.assign({}, ...recordParts.map(fields)) as ActivityFields;

/** What all activities give to the record. */
export function activityFields(stage: Stage, nameable: ReadonlyMap<string, RecordedItem>): ActivityFields {
  return together(({ given }) => given(stage, nameable));
}

/** The same fields without the names of the people who were there. */
export function unsignedFields(
  record: NotesRecord,
  unsigned: (item: RecordedItem) => RecordedItem,
): ActivityFields {
  return together(({ withoutNames }) => withoutNames(record, unsigned));
}

/** The same fields without what was left out. */
export function editedFields(record: NotesRecord, left: LeftOut): ActivityFields {
  return together(({ edited }) => edited(record, left));
}
