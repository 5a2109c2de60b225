/** What of a session does not come into its report, for who is about to share it. */
import type { CardLabel, NotesRecord } from '../../exports/notesRecord.ts';
import { emptyReportEdits, type ReportEdits, type ReportSection } from '../../model/report.ts';

export interface LeftOut {
  readonly sections: readonly ReportSection[];
  readonly cards: readonly CardLabel[];
  readonly inGroup: number;
  readonly hidden: number;
  /** Whether people are writing now. */
  readonly writing: boolean;
}

/** Of the whole record, what these edits, authors and facilitators keep out; null when that is nothing. */
export function leftOutOf(record: NotesRecord, edits: ReportEdits | null, writing: boolean): LeftOut | null {
  const { withoutSections, withoutCards } = edits ?? emptyReportEdits;
  const { inGroup, hidden } = record.counts;
  const sections = Object.keys(withoutSections) as ReportSection[];
  const named = [...record.discussed.map(({ card }) => card), ...record.notDiscussed];
  const cards = named.filter(({ cardId }) => Object.hasOwn(withoutCards, cardId));
  const nothing = sections.length + cards.length + inGroup + hidden === 0 && !writing;
  return nothing ? null : { sections, cards, inGroup, hidden, writing };
}
