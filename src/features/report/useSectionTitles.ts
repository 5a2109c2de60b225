import type { ReportSection } from '../../model/session/report.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

/** What the parts of a report are called, in the words that stand above them on the sheet. */
export function useSectionTitles(): (section: ReportSection) => string {
  const t = useMessages('notes', 'report');
  return (section) => {
    switch (section) {
      case 'people':
        return t(($) => $.notes.people.title);
      case 'insights':
        return t(($) => $.notes.insights.title);
      case 'conversation':
        return t(($) => $.notes.conversation.title);
      case 'balance':
        return t(($) => $.notes.balance.title);
      case 'votes':
        return t(($) => $.notes.votes.title);
      case 'minutes':
        return t(($) => $.notes.minutes);
      case 'later':
        return t(($) => $.notes.board);
      case 'notDiscussed':
        return t(($) => $.notes.notDiscussed.title);
      case 'picture':
        return t(($) => $.sharing.editor.picture);
    }
  };
}
