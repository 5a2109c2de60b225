import { describe, expect, it } from 'vitest';

import { emptyReportEdits, reportSections, type ReportEdits } from '../model/session/report.ts';
import { editRecord } from './editRecord.ts';
import { namedSession, now } from './golden/sessions.ts';
import { toHtml } from './markup.ts';
import { readJson } from './json/readJson.ts';
import { renderJson } from './json/renderJson.ts';
import { drawBoardPicture } from './picture/boardPicture.ts';
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

  const picture = (edits: Partial<ReportEdits> = {}, of = record) => {
    const drawn = drawBoardPicture(editRecord(of, { ...emptyReportEdits, ...edits }), 'nl');
    return drawn === null ? '' : toHtml(drawn.draw());
  };
  /** Longer texts break over lines. */
  const begins = (text: string) => text.split(/\s/u).slice(0, 2).join(' ');

  it('[W10] has a picture without anything of a card that was left out', () => {
    for (const { card, answers } of record.discussed) {
      const without = picture({ withoutCards: { [card.cardId]: true } });
      for (const text of [card.question.nl, ...answers.map((answer) => answer.text)]) {
        expect(picture()).toContain(begins(text));
        expect(without).not.toContain(begins(text));
      }
    }
    for (const card of record.notDiscussed)
      expect(picture({ withoutCards: { [card.cardId]: true } })).not.toContain(begins(card.question.nl));
  });

  it('[W10] has a picture without what lies in the zones when these were left out', () => {
    const parked = record.zones.flatMap(({ items }) => items);
    expect(parked.map(({ kind }) => kind).sort()).toEqual(['answer', 'card', 'card', 'note']);
    const without = picture({ withoutSections: { later: true } });
    for (const item of parked) {
      const text =
        item.kind === 'card' ? item.card.question.nl : (item.kind === 'note' ? item.note : item.answer).text;
      expect(picture()).toContain(begins(text));
      expect(without).not.toContain(begins(text));
    }
  });

  it('[W10] has a picture of only what the rest still names', () => {
    const bare = picture({ withoutSections: { conversation: true, later: true, insights: true } });
    for (const { text } of record.discussed.flatMap(({ answers }) => answers))
      expect(bare).not.toContain(begins(text));
    for (const { text } of record.notes) expect(bare).not.toContain(begins(text));
    for (const { title } of record.clusters.filter((one) => one.title !== ''))
      expect(bare).not.toContain(title);
    expect(picture({ withoutSections: { picture: true } })).toBe('');
  });

  it('[W4] has a picture without an answer that stays in the group', () => {
    const { stage, board } = namedSession();
    const [shown] = record.discussed.flatMap(({ answers }) => answers);
    const answer = shown && stage.answers[shown.id];
    if (answer === undefined) throw new Error('no answer');
    const answers = { ...stage.answers, [answer.id]: { ...answer, inGroup: true } };
    const kept = buildRecord({ stage: { ...stage, answers }, board, now });
    expect(picture()).toContain(begins(answer.text));
    expect(picture({}, kept)).not.toContain(begins(answer.text));
  });

  it('mends what was typed on the board, and never an answer', () => {
    const [action] = record.actions;
    if (action === undefined) throw new Error('no action');
    const { actions, discussed, minutes } = edited({
      corrections: {
        [`${action.id}/text`]: { text: 'Beter', of: action.text },
        [`${action.id}/who`]: { text: '', of: action.who },
        minutes: { text: 'Netjes', of: null },
      },
    });
    expect(actions[0]).toEqual({ ...action, text: 'Beter', who: '' });
    expect(minutes).toBe('Netjes');
    expect(discussed).toEqual(record.discussed);
  });

  it('[W20] keeps what was written after a text was mended, and who and when as they are now', () => {
    const [action] = record.actions;
    if (action === undefined) throw new Error('no action');
    const corrections = {
      minutes: { text: `${record.minutes.slice(0, -1)}!`, of: record.minutes },
      [`${action.id}/who`]: { text: 'Mirjam de Boer', of: 'Mirjam' },
    };
    const later = {
      ...record,
      minutes: `${record.minutes} Kanarie achteraf.`,
      actions: [{ ...action, who: 'Fatima' }],
    };
    const { minutes, actions } = editRecord(later, { ...emptyReportEdits, corrections });
    expect(minutes).toBe(`${record.minutes.slice(0, -1)}! Kanarie achteraf.`);
    expect(actions).toEqual([{ ...action, who: 'Fatima' }]);
  });
});
