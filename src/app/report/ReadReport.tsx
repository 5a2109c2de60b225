import type { ReactNode } from 'react';

import type { NotesRecord } from '../../exports/notesRecord.ts';
import type { NotesFiles } from '../../features/notes/notesFiles.ts';
import { NotesSheet } from '../../features/notes/NotesSheet.tsx';
import { NotesTools } from '../../features/notes/NotesTools.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';

export interface ReadReportProps {
  readonly record: NotesRecord;
  readonly files: NotesFiles;
  /** What one should know about this report. */
  readonly children: ReactNode;
}

/** A report with the ways to keep it: above it where there is room, and on a phone below it, for one comes to read. */
export function ReadReport({ record, files, children }: ReadReportProps) {
  const roomy = useMediaQuery('(min-width: 48rem)');
  const tools = (
    <NotesTools record={record} files={files}>
      {children}
    </NotesTools>
  );
  return (
    <>
      {roomy && tools}
      <NotesSheet record={record} />
      {!roomy && tools}
    </>
  );
}
