import { describe, expect, it } from 'vitest';

import { createTranslator } from '../../messages/translate.ts';
import { emptyReportEdits, type ReportEdits } from '../../model/report.ts';
import { namedSession } from '../golden/sessions.ts';
import { drawReportPicture } from './reportPicture.ts';

const session = namedSession();
const drawn = (edits: Partial<ReportEdits> = {}, of = session) =>
  drawReportPicture(of, { ...emptyReportEdits, ...edits }, 'nl', createTranslator('nl')) ?? '';
/** Longer texts break over lines. */
const begins = (text: string) => text.split(' ').slice(0, 2).join(' ');

describe('the picture in the report', () => {
  it('[W10] has nothing of a card that was left out', () => {
    for (const answer of Object.values(session.stage.answers)) {
      if (!drawn().includes(begins(answer.text))) continue;
      expect(drawn({ withoutCards: { [answer.cardId]: true } })).not.toContain(begins(answer.text));
    }
    for (const { id, question } of session.stage.cards)
      expect(drawn({ withoutCards: { [id]: true } })).not.toContain(begins(question.nl));
  });

  it('[W10] has no answer and no loose note when the conversation was left out, and is not there itself when it was', () => {
    const bare = drawn({ withoutSections: { conversation: true } });
    for (const { text } of Object.values(session.stage.answers)) expect(bare).not.toContain(begins(text));
    const notes = Object.values(session.board.notes).filter(({ text }) => text.trim() !== '');
    for (const { text } of notes) expect(bare).not.toContain(begins(text));
    expect(drawn({ withoutSections: { picture: true } })).toBe('');
  });

  it('[W4] has no answer that stays in the group', () => {
    const { stage, board } = session;
    const [shown] = Object.values(stage.answers).filter(({ text }) => drawn().includes(begins(text)));
    if (shown === undefined) throw new Error('no answer is drawn');
    const answers = { ...stage.answers, [shown.id]: { ...shown, inGroup: true } };
    expect(drawn({}, { stage: { ...stage, answers }, board })).not.toContain(begins(shown.text));
  });
});
