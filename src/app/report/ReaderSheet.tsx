import type { NotesRecord } from '../../exports/notesRecord.ts';
import { NotesSheet } from '../../features/notes/NotesSheet.tsx';
import { PictureOfBoard } from '../../features/reading/PictureOfBoard.tsx';
import { ReportLead } from '../../features/reading/ReportLead.tsx';

export interface ReaderSheetProps {
  readonly record: NotesRecord;
  /** The board as SVG; null where there is none. */
  readonly picture: string | null;
  /** Left out where the sheet is part of a page with a heading of its own. */
  readonly isPage?: boolean;
}

/** The report as somebody reads it who was not there. */
export function ReaderSheet({ record, picture, isPage = true }: ReaderSheetProps) {
  return (
    <NotesSheet
      record={record}
      isPage={isPage}
      lead={<ReportLead record={record} />}
      picture={picture !== null && <PictureOfBoard svg={picture} />}
    />
  );
}
