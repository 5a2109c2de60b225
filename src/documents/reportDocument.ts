/**
 * The report as a Y.Doc, read and edited: a text in which facilitators can type together, and one flat map, with
 * `without/section/<name>`, `without/card/<id>` and `text/<what>`: a corrected text with its original, which are one fact.
 */
import type * as Y from 'yjs';

import type { CardId } from '../model/deck.ts';
import { documentLimits } from '../model/documentLimits.ts';
import { isId } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import {
  isCorrectable,
  reportSections,
  type Correctable,
  type Correction,
  type ReportEdits,
  type ReportSection,
} from '../model/session/report.ts';
import { retype } from './retype.ts';
import { openTypedTexts } from './typedTexts.ts';
import { cappedText, field } from './untrusted.ts';

/** The shared types of a report document, by their names on the wire. */
export function reportParts(doc: Y.Doc) {
  return { report: doc.getMap('report'), summary: doc.getText('summary') };
}

const isSection = (name: string): name is ReportSection => reportSections.some((one) => one === name);

/** The original was not kept at first: such a correction is its text alone. */
function readCorrection(value: unknown): Correction {
  const of = field(value, 'of');
  return {
    text: cappedText(typeof value === 'string' ? value : field(value, 'text'), limits.minutesLength),
    of: typeof of === 'string' ? cappedText(of, limits.minutesLength) : null,
  };
}

/** The edits that a document carries. Untrusted: what is malformed or over a limit is left out, nothing throws. */
export function readReport(doc: Y.Doc): ReportEdits {
  const { report, summary } = reportParts(doc);
  const withoutSections: Partial<Record<ReportSection, true>> = {};
  const withoutCards: Record<CardId, true> = {};
  const corrections: Partial<Record<Correctable, Correction>> = {};
  for (const key of [...report.keys()].sort().slice(0, documentLimits.report.keys)) {
    const value = report.get(key);
    const [kind = '', ...rest] = key.split('/');
    if (kind === 'text') {
      const what = rest.join('/');
      if (isCorrectable(what)) corrections[what] = readCorrection(value);
    } else if (kind === 'without' && value === true) {
      const [of, name = '', ...more] = rest;
      if (more.length > 0) continue;
      if (of === 'section' && isSection(name)) withoutSections[name] = true;
      else if (of === 'card' && isId(name)) withoutCards[name as CardId] = true;
    }
  }
  const text = summary.toString().slice(0, limits.summaryLength);
  return { summary: text, withoutSections, withoutCards, corrections };
}

/** An editor of a report document. */
export function createReportEditor(doc: Y.Doc) {
  const { report, summary } = reportParts(doc);
  const set = (key: string, value: true | null) =>
    value === null ? report.delete(key) : report.set(key, value);
  const corrections = openTypedTexts(report, {
    textIn: (value) => (value === undefined || value === true ? undefined : readCorrection(value).text),
    withText: (text, like) => ({ text, of: readCorrection(like).of }) satisfies Correction,
  });
  return {
    /** Makes the summary this text; see `retype`. */
    setSummary: (text: string, shown: string) => doc.transact(() => retype(summary, text, shown)),
    setSection: (section: ReportSection, shown: boolean) =>
      void set(`without/section/${section}`, shown ? null : true),
    setCard: (cardId: CardId, shown: boolean) => void set(`without/card/${cardId}`, shown ? null : true),
    /**
     * Corrects a text of the board, for the report alone. Null goes back to the text of the board. Of a text that was
     * `shown` when the edit was made, what others typed since then stays.
     */
    correct: (what: Correctable, correction: Correction | null, shown?: string) =>
      doc.transact(() => {
        if (correction === null) report.delete(`text/${what}`);
        else corrections.type(`text/${what}`, correction.text, shown, correction);
      }),
  };
}

export type ReportEditor = ReturnType<typeof createReportEditor>;
