import type { NotesFiles } from '../../features/notes/notesFiles.ts';
import type { Locale } from '../../messages/locale.ts';
import { fetchReportFile } from '../../session/reportLink.ts';

/** The files of a report, for who has its link. */
export function linkedFiles(token: string, formats: readonly string[], locale: Locale): NotesFiles {
  return {
    from: {
      kind: 'fetch',
      fetch: ({ format, table }) =>
        fetchReportFile(token, format, { lang: locale, ...(table === undefined ? {} : { table }) }),
    },
    available: () => Promise.resolve(formats),
  };
}
