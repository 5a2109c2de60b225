import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import type { AnswerId, HarvestId } from '../model/ids.ts';
import { emptyReportEdits, isShown } from '../model/session/report.ts';
import { readReport, reportParts } from './reportDocument.ts';
import { createReportEditor } from './reportDocument.ts';

describe('a correction in the report', () => {
  it('[W20] is kept with the text of the board that it was made of', () => {
    const doc = new Y.Doc();
    const editor = createReportEditor(doc);
    editor.correct('minutes', { text: 'aan tafel', of: 'aan tafle' });
    expect(readReport(doc).corrections).toEqual({ minutes: { text: 'aan tafel', of: 'aan tafle' } });
    editor.correct('minutes', null);
    expect(readReport(doc).corrections).toEqual({});
  });

  it('[W20] opens also when it was stored without it, as one text', () => {
    const doc = new Y.Doc();
    reportParts(doc).report.set('text/minutes', 'aan tafel');
    expect(readReport(doc).corrections).toEqual({ minutes: { text: 'aan tafel', of: null } });
  });

  it('never throws on what is malformed', () => {
    const doc = new Y.Doc();
    for (const value of [null, 3, [], { text: 3, of: 4 }, { of: 'x'.repeat(60_000) }]) {
      reportParts(doc).report.set('text/minutes', value);
      const { minutes } = readReport(doc).corrections;
      expect(minutes?.text).toBe('');
      expect((minutes?.of ?? '').length).toBeLessThanOrEqual(50_000);
    }
  });
});

describe('a part that is off at first', () => {
  it('[N73] is asked for, left out, and as an earlier version had it', () => {
    const doc = new Y.Doc();
    const editor = createReportEditor(doc);
    const shown = () => isShown('notDiscussed', readReport(doc));
    expect(shown()).toBe(false);
    editor.setSection('notDiscussed', true);
    expect(shown()).toBe(true);
    editor.setSection('notDiscussed', false);
    expect(shown()).toBe(false);
    expect(readReport(doc).withoutSections).toEqual({ notDiscussed: true });
    expect(isShown('votes', readReport(doc))).toBe(true);
  });
});

describe('what is left out of the report and added to it', () => {
  const ids = { answer: 'a-1' as AnswerId, action: 'h-1' as HarvestId };

  it('[N64] [N65] [N67] is read as it was written, and goes again', () => {
    const doc = new Y.Doc();
    const editor = createReportEditor(doc);
    editor.setItem(ids.answer, false, 3);
    editor.setName('Anna/Bert', false);
    editor.addAction(ids.action, 5);
    editor.addAction('h-0' as HarvestId, 9);
    editor.correct(`${ids.action}/text`, { text: 'Zaal boeken', of: '', at: 7 });
    expect(readReport(doc)).toEqual({
      ...emptyReportEdits,
      withoutItems: { [ids.answer]: 3 },
      withoutNames: ['Anna/Bert'],
      added: [ids.action, 'h-0'],
      corrections: { 'h-1/text': { text: 'Zaal boeken', of: '', at: 7 } },
    });
    editor.setItem(ids.answer, true, 8);
    editor.setName('Anna/Bert', true);
    editor.removeAction(ids.action);
    editor.removeAction('h-0' as HarvestId);
    expect(readReport(doc)).toEqual(emptyReportEdits);
  });

  it('never throws on what is malformed', () => {
    const doc = new Y.Doc();
    const { report } = reportParts(doc);
    for (const value of [null, 'x', [], {}, -1, Number.NaN, 1e300, true])
      for (const key of [
        'without/item/a-1',
        'without/item/__proto__',
        'added/__proto__',
        'added/a-1',
        'added/',
      ])
        report.set(key, value);
    for (const name of ['', 'x', '  ', 'x'.repeat(500)]) report.set(`without/name/${name}`, true);
    report.set('without/name/Anna', 'yes');
    expect(readReport(doc)).toEqual(emptyReportEdits);
  });
});
