import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

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
