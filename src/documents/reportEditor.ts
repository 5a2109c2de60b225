/** Edits of what goes into the report. */
import type * as Y from 'yjs';

import type { CardId } from '../model/deck.ts';
import type { Correctable, Correction, ReportSection } from '../model/session/report.ts';
import { rebase } from '../model/session/sharedText.ts';
import { replaceText } from './replaceText.ts';
import { reportParts } from './reportDocument.ts';

export interface ReportEditor {
  /** Makes of the summary, as `shown` when the edit was made, this text; what another typed since then stays. */
  setSummary(text: string, shown: string): void;
  setSection(section: ReportSection, shown: boolean): void;
  setCard(cardId: CardId, shown: boolean): void;
  /** Mends a text of the board, for the report alone. Null goes back to what stands on the board. */
  correct(what: Correctable, correction: Correction | null): void;
}

/** An editor of a report document. */
export function createReportEditor(doc: Y.Doc): ReportEditor {
  const { report, summary } = reportParts(doc);
  const set = (key: string, value: Correction | true | null) =>
    doc.transact(() => (value === null ? report.delete(key) : report.set(key, value)));
  return {
    setSummary: (text, shown) =>
      doc.transact(() => replaceText(summary, rebase(shown, text, summary.toString()))),
    setSection: (section, shown) => void set(`without/section/${section}`, shown ? null : true),
    setCard: (cardId, shown) => void set(`without/card/${cardId}`, shown ? null : true),
    correct: (what, correction) => void set(`text/${what}`, correction),
  };
}
