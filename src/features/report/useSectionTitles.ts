import type { ReportSection } from '../../model/session/report.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

/** The names of the parts of a report, in the words of their headings on the sheet. */
export function useSectionTitles(): Readonly<Record<ReportSection, string>> {
  const t = useMessages('notes', 'report', 'earlier');
  return {
    people: t(($) => $.notes.people.title),
    insights: t(($) => $.notes.insights.title),
    conversation: t(($) => $.notes.conversation.title),
    balance: t(($) => $.notes.balance.title),
    votes: t(($) => $.notes.votes.title),
    surveys: t(($) => $.notes.surveys.title),
    earlier: t(($) => $.earlier.title),
    minutes: t(($) => $.notes.minutes),
    later: t(($) => $.notes.board),
    notDiscussed: t(($) => $.notes.notDiscussed.title),
    picture: t(($) => $.sharing.editor.picture),
  };
}
