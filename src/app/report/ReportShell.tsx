import type { ReactNode } from 'react';

import type { NotesRecord } from '../../exports/notesRecord.ts';
import type { NotesFiles } from '../../features/notes/notesFiles.ts';
import { NotesSheet } from '../../features/notes/NotesSheet.tsx';
import { AboutNotes, NotesTools, WaysToKeep } from '../../features/notes/NotesTools.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { AppShell } from '../AppShell.tsx';
import { paths } from '../paths.ts';

/** Around a report on its own: very little, for somebody who came to read. */
export function ReportShell({ children }: { readonly children: ReactNode }) {
  const t = useMessages('report');
  return (
    <AppShell
      width="full"
      footLinks={[
        { href: paths.openReport, label: t(($) => $.reading.open.link) },
        { href: paths.privacy, label: t(($) => $.ui.nav.privacy) },
        { href: paths.accessibility, label: t(($) => $.ui.nav.accessibility) },
      ]}
    >
      <div className="mx-auto flex w-full max-w-5xl flex-col gap-6 px-4 py-6 sm:px-8 print:p-0">
        {children}
      </div>
    </AppShell>
  );
}

interface ReportProps {
  readonly record: NotesRecord;
  readonly files: NotesFiles;
  /** What the reader should know about this report. */
  readonly children: ReactNode;
}

/** A report under the ways to keep it. On a phone, what the reader should know comes after it. */
export function Report({ record, files, children }: ReportProps) {
  const roomy = useMediaQuery('(min-width: 48rem)');
  const ways = { record, files };
  return (
    <>
      {roomy ? <NotesTools {...ways}>{children}</NotesTools> : <WaysToKeep {...ways} />}
      <NotesSheet record={record} />
      {!roomy && <AboutNotes>{children}</AboutNotes>}
    </>
  );
}
