/**
 * The report as a Y.Doc, read and edited: a text in which facilitators can type together, and one flat map, with
 * `without/section/<name>`, `with/section/<name>`, `without/card/<id>`, `without/item/<id>` with the moment, `without/name/<name>`, `added/<id>` with
 * its place, and `text/<what>`: a corrected text with its original and the moment, which are one fact.
 */
import type * as Y from 'yjs';

import type { CardId } from '../model/deck.ts';
import { documentLimits } from '../model/documentLimits.ts';
import { isId, type HarvestId } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import {
  isCorrectable,
  offAtFirst,
  parseNameToLeaveOut,
  reportSections,
  type Correctable,
  type Correction,
  type LeavableId,
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

const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= 8_640_000_000_000_000;

/** The original was not kept at first: such a correction is its text alone. */
function readCorrection(value: unknown): Correction {
  const [of, at] = [field(value, 'of'), field(value, 'at')];
  return {
    text: cappedText(typeof value === 'string' ? value : field(value, 'text'), limits.minutesLength),
    of: typeof of === 'string' ? cappedText(of, limits.minutesLength) : null,
    ...(isMoment(at) ? { at } : {}),
  };
}

/** The edits that a document carries. Untrusted: what is malformed or over a limit is left out, nothing throws. */
export function readReport(doc: Y.Doc): ReportEdits {
  const { report, summary } = reportParts(doc);
  const withoutSections: Partial<Record<ReportSection, true>> = {};
  const withSections: Partial<Record<ReportSection, true>> = {};
  const withoutCards: Record<CardId, true> = {};
  const corrections: Partial<Record<Correctable, Correction>> = {};
  const withoutItems: Partial<Record<LeavableId, number>> = {};
  const withoutNames: string[] = [];
  const added: { readonly id: HarvestId; readonly place: number }[] = [];
  for (const key of [...report.keys()].sort().slice(0, documentLimits.report.keys)) {
    const value = report.get(key);
    const [kind = '', ...rest] = key.split('/');
    if (kind === 'text') {
      const what = rest.join('/');
      if (isCorrectable(what)) corrections[what] = readCorrection(value);
    } else if (kind === 'added') {
      const id = rest.join('/');
      if (id.startsWith('h-') && isId(id) && isMoment(value))
        added.push({ id: id as HarvestId, place: value });
    } else if (kind === 'with') {
      const [of, name = '', ...more] = rest;
      if (of === 'section' && isSection(name) && more.length === 0 && value === true)
        withSections[name] = true;
    } else if (kind === 'without') {
      const [of, name = '', ...more] = rest;
      if (of === 'name') {
        const left = parseNameToLeaveOut([name, ...more].join('/'));
        if (left !== null && value === true) withoutNames.push(left);
        continue;
      }
      if (of === 'item' && more.length === 0 && isId(name) && isMoment(value))
        withoutItems[name as LeavableId] = value;
      if (more.length > 0 || value !== true) continue;
      if (of === 'section' && isSection(name)) withoutSections[name] = true;
      else if (of === 'card' && isId(name)) withoutCards[name as CardId] = true;
    }
  }
  const text = summary.toString().slice(0, limits.summaryLength);
  return {
    summary: text,
    withoutSections,
    withSections,
    withoutCards,
    corrections,
    withoutItems,
    withoutNames: withoutNames.slice(0, limits.namesLeftOut),
    added: added
      .sort((a, b) => a.place - b.place)
      .slice(0, limits.harvestItems)
      .map(({ id }) => id),
  };
}

/** An editor of a report document. */
export function createReportEditor(doc: Y.Doc) {
  const { report, summary } = reportParts(doc);
  const set = (key: string, value: Correction | number | true | null) =>
    value === null ? report.delete(key) : report.set(key, value);
  const corrections = openTypedTexts(report, {
    textIn: (value) =>
      value === undefined || value === true || isMoment(value) ? undefined : readCorrection(value).text,
    withText: (text, like) => ({ ...readCorrection(like), text }) satisfies Correction,
  });
  return {
    /** Makes the summary this text; see `retype`. */
    setSummary: (text: string, shown: string) => doc.transact(() => retype(summary, text, shown)),
    setSection: (section: ReportSection, shown: boolean) =>
      doc.transact(() => {
        set(`without/section/${section}`, shown ? null : true);
        if (offAtFirst.includes(section)) set(`with/section/${section}`, shown ? true : null);
      }),
    setCard: (cardId: CardId, shown: boolean) => void set(`without/card/${cardId}`, shown ? null : true),
    /**
     * Corrects a text of the session, for the report alone. Null goes back to what it was. Of a text that was
     * `shown` when the edit was made, what others typed since then stays.
     */
    correct: (what: Correctable, correction: Correction | null, shown?: string) =>
      doc.transact(() => {
        if (correction === null) report.delete(`text/${what}`);
        else corrections.type(`text/${what}`, correction.text, shown, correction);
      }),
    /** `now` is the moment, epoch ms. */
    setItem: (id: LeavableId, shown: boolean, now: number) =>
      void set(`without/item/${id}`, shown ? null : now),
    /** Leaves a name out of every text, or no longer. */
    setName: (name: string, shown: boolean) => void set(`without/name/${name}`, shown ? null : true),
    /** An action that is on no board. Its texts are corrections of nothing. */
    addAction: (id: HarvestId, now: number) => void set(`added/${id}`, now),
    removeAction: (id: HarvestId) =>
      doc.transact(() => {
        set(`added/${id}`, null);
        for (const name of ['text', 'who', 'when']) set(`text/${id}/${name}`, null);
      }),
  };
}

export type ReportEditor = ReturnType<typeof createReportEditor>;
