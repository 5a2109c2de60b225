/** What of a session does not come into its report, for who is about to share it. */
import { countLapsed } from '../../exports/mended.ts';
import type { CardLabel, NotesRecord } from '../../exports/notesRecord.ts';
import { emptyReportEdits, type ReportEdits, type ReportSection } from '../../model/session/report.ts';

export interface LeftOut {
  readonly sections: readonly ReportSection[];
  readonly cards: readonly CardLabel[];
  readonly inGroup: number;
  readonly hidden: number;
  /** Mended texts that the board has gone away from since. */
  readonly lapsed: number;
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
  const lapsed = countLapsed(record, edits ?? emptyReportEdits);
  const nothing = sections.length + cards.length + inGroup + hidden + lapsed === 0 && !writing;
  return nothing ? null : { sections, cards, inGroup, hidden, lapsed, writing };
}
