import type { NotesRecord } from '../../exports/notesRecord.ts';
import { NotesSheet } from '../../features/notes/NotesSheet.tsx';
import { ReportLead } from '../../features/reading/ReportLead.tsx';

export interface ReaderSheetProps {
  readonly record: NotesRecord;
  /** Left out where the sheet is part of a page with a heading of its own. */
  readonly isPage?: boolean;
}

/** The report as somebody reads it who was not there. */
export function ReaderSheet({ record, isPage = true }: ReaderSheetProps) {
  return <NotesSheet record={record} isPage={isPage} lead={<ReportLead record={record} />} />;
}
