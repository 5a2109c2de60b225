import { describe, expect, it } from 'vitest';

import { namedSession, now } from '../../exports/golden/sessions.ts';
import { buildRecord } from '../../exports/record.ts';
import { emptyReportEdits } from '../../model/session/report.ts';
import { leftOutOf } from './LeftOutNotice.tsx';

const whole = buildRecord({ ...namedSession(), now });
const record = { ...whole, counts: { ...whole.counts, hidden: 0, inGroup: 0 } };

describe('what is left out of the report', () => {
  it('is nothing when everything goes in', () => {
    expect(leftOutOf(record, emptyReportEdits, false)).toBeNull();
    expect(leftOutOf(record, null, false)).toBeNull();
  });

  it('[W11] is named: parts, cards, single things, names, what stays in the group, what is hidden, what is not revealed, what no longer fits', () => {
    const [first] = record.discussed;
    const [action] = record.actions;
    if (first === undefined || action === undefined) throw new Error('no card');
    const edits = {
      ...emptyReportEdits,
      withoutSections: { minutes: true },
      withoutCards: { [first.card.cardId]: true },
      withoutItems: { [action.id]: 1 },
      withoutNames: ['Anna'],
      corrections: { minutes: { text: 'Netjes', of: 'Iets heel anders' } },
    } as const;
    const counted = { ...record, counts: { ...record.counts, inGroup: 2, hidden: 1 } };
    expect(leftOutOf(counted, edits, true)).toEqual({
      sections: ['minutes'],
      cards: [first.card],
      items: [action.text],
      names: 1,
      inGroup: 2,
      hidden: 1,
      lapsed: 1,
      writing: true,
    });
  });
});
