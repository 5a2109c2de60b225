/** Check-ins and check-outs in the notes: only where the facilitator wants them, and never with the giver's name. */
import { checkinsInOrder, faces, type Checkin } from '../../../model/activities/checkin/checkin.ts';
import { entryOf, list, text } from '../../outline/blocks.ts';
import type { Entry } from '../../outline/outline.ts';
import { plainLine } from '../../plainText.ts';
import type { Wording } from '../../wording.ts';
import type { RecordPart } from '../recordPart.ts';
import type { CheckinFields, RecordedCheckin } from './schema.ts';

function recorded({ id, question, kind, inNotes, results }: Checkin): RecordedCheckin[] {
  if (!inNotes || results === null) return [];
  const plain = results.map(({ value, count }) => ({
    value: typeof value === 'string' ? plainLine(value) : value,
    count,
  }));
  return [{ id, question: plainLine(question), kind, results: plain }];
}

const same = ({ checkins }: CheckinFields): CheckinFields => (checkins === undefined ? {} : { checkins });

function entry({ value, count }: RecordedCheckin['results'][number], { t }: Wording): Entry {
  const face = faces.find((one) => one === value);
  const words = face === undefined ? String(value) : t(($) => $.notes.checkin.faces[face]);
  return entryOf(words, { aside: t(($) => $.notes.checkin.times, { count }) });
}

export const checkinPart: RecordPart<CheckinFields, 'checkins'> = {
  given: (stage) => {
    const checkins = checkinsInOrder(stage).flatMap(recorded);
    return checkins.length === 0 ? {} : { checkins };
  },
  // There are no names in it, and whether it is in the notes is chosen apart, when the check-in is asked.
  withoutNames: same,
  edited: same,
  section: ({ checkins = [] }, wording) => ({
    id: 'checkins',
    title: wording.t(($) => $.notes.checkin.title),
    blocks: checkins.flatMap(({ question, results }) => [
      ...text(question),
      ...list(results.filter(({ count }) => count > 0).map((result) => entry(result, wording))),
    ]),
  }),
};
