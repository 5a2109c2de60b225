import type { NotesRecord } from '../../exports/notesRecord.ts';
import { reportSections, type ReportEdits, type ReportSection } from '../../model/session/report.ts';

/** The parts that have something in them, and those that were left out already: of the others there is no choice. */
export function sectionsToChoose(record: NotesRecord, { withoutSections }: ReportEdits): ReportSection[] {
  const filled: Readonly<Record<ReportSection, boolean>> = {
    people: record.people !== null,
    insights: record.insights.length > 0,
    conversation: record.discussed.length + record.clusters.length + record.notes.length > 0,
    balance: record.counts.answers > 0,
    votes: record.votes.length > 0,
    minutes: record.minutes !== '',
    later: record.zones.length > 0,
    notDiscussed: record.notDiscussed.length > 0,
    picture: true,
  };
  return reportSections.filter((section) => filled[section] || Object.hasOwn(withoutSections, section));
}
