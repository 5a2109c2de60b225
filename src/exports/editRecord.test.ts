import { describe, expect, it } from 'vitest';

import { emptyReportEdits, reportSections, type ReportEdits } from '../model/report.ts';
import { editRecord } from './editRecord.ts';
import { namedSession, now } from './golden/sessions.ts';
import { readJson } from './json/readJson.ts';
import { renderJson } from './json/renderJson.ts';
import { buildRecord } from './record.ts';

const record = buildRecord({ ...namedSession(), now });
const edited = (edits: Partial<ReportEdits>) => editRecord(record, { ...emptyReportEdits, ...edits });

describe('the record as facilitators share it', () => {
  it('is the record itself when nothing was edited', () => {
    expect(edited({})).toEqual(record);
  });

  it('[W10] has not a word of a card that was left out: no answer, no question, no name of a group of it', () => {
    for (const left of record.discussed) {
      const { cardId, question } = left.card;
      const words = JSON.stringify(edited({ withoutCards: { [cardId]: true } }));
      expect(words).not.toContain(cardId);
      expect(words).not.toContain(question.nl);
      for (const { text } of left.answers) expect(words).not.toContain(JSON.stringify(text));
    }
    const without = Object.fromEntries(record.discussed.map(({ card }) => [card.cardId, true] as const));
    const bare = edited({ withoutCards: without });
    expect(bare.leftOut.cards).toBe(record.discussed.length);
    expect(bare.counts).toMatchObject({ cardsDiscussed: 0, answers: 0 });
    const gone = record.clusters.filter(({ items }) => items.every(({ kind }) => kind !== 'note'));
    for (const { title } of gone) expect(JSON.stringify(bare)).not.toContain(JSON.stringify(title));
  });

  it.each(reportSections)('[W10] can do without its part %s, and says so', (section) => {
    const without = edited({ withoutSections: { [section]: true } });
    expect(without.leftOut.sections).toEqual([section]);
    expect(readJson(renderJson(without))).toEqual({ ok: true, record: without });
  });

  it('mends what was typed on the board, and never an answer', () => {
    const [action] = record.actions;
    if (action === undefined) throw new Error('no action');
    const { actions, discussed, minutes } = edited({
      corrections: { [`${action.id}/text`]: 'Beter', [`${action.id}/who`]: '', minutes: 'Netjes' },
    });
    expect(actions[0]).toEqual({ ...action, text: 'Beter', who: '' });
    expect(minutes).toBe('Netjes');
    expect(discussed).toEqual(record.discussed);
  });
});
