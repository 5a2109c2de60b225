import { describe, expect, it } from 'vitest';

import type { Checkin } from '../../../model/activities/checkin/checkin.ts';
import type { RunId } from '../../../model/ids.ts';
import { emptyReportEdits } from '../../../model/session/report.ts';
import { editRecord } from '../../editRecord.ts';
import { namedSession, now } from '../../golden/sessions.ts';
import { recordSchema } from '../../json/recordSchema.ts';
import { buildOutline } from '../../outline/buildOutline.ts';
import { buildRecord } from '../../record.ts';
import { withoutNames } from '../../editRecord.ts';
import * as v from 'valibot';

const id = 'k-1' as RunId;
const checkin: Checkin = {
  id,
  activity: 'checkin',
  state: 'past',
  order: 0,
  question: 'Hoe zit je erbij?',
  kind: 'face',
  inNotes: true,
  ready: 3,
  of: 3,
  readyMembers: [],
  results: [
    { value: 'very-good', count: 2 },
    { value: 'good', count: 0 },
    { value: 'so-so', count: 1 },
  ],
};

function recordWith(changes: Partial<Checkin>) {
  const { stage, board } = namedSession();
  const run: Checkin = { ...checkin, ...changes };
  return buildRecord({ stage: { ...stage, activities: { [id]: run } }, board, now });
}

describe('check-ins in the notes', () => {
  it('stand there with how often each was given, in words', () => {
    const outline = buildOutline(recordWith({}), 'nl');
    const section = outline.sections.find((one) => one.id === 'checkins');
    const [question, list] = section?.blocks ?? [];
    expect(question).toMatchObject({ text: 'Hoe zit je erbij?' });
    const entries = list?.type === 'list' ? list.entries.map(({ text, aside }) => [text, aside]) : [];
    expect(entries).toEqual([
      ['Heel goed', '2 keer'],
      ['Gaat wel', '1 keer'],
    ]);
  });

  it.each<[string, Partial<Checkin>]>([
    ['the facilitator does not want them', { inNotes: false }],
    ['people are still busy with it', { state: 'open', results: null }],
  ])('are not there when %s', (_, changes) => {
    expect(recordWith(changes)).not.toHaveProperty('checkins');
  });

  it('leave no trace in the notes of a session without them', () => {
    const { stage, board } = namedSession();
    expect(buildRecord({ stage, board, now })).not.toHaveProperty('checkins');
  });

  it('stay in a report that is shared, and come back from a file as they were', () => {
    const record = recordWith({});
    expect(editRecord(record, emptyReportEdits).checkins).toEqual(record.checkins);
    expect(withoutNames(record).checkins).toEqual(record.checkins);
    const read = v.parse(recordSchema, JSON.parse(JSON.stringify(record)));
    expect(read.checkins).toEqual(record.checkins);
  });
});
