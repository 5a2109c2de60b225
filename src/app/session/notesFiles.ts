/** Where the files of the notes come from: the server, or this browser in an example. */
import { formatNames } from '../../exports/formats.ts';
import type { NotesFiles } from '../../features/notes/notesFiles.ts';
import type { Locale } from '../../messages/locale.ts';
import type { MemberId, SessionId } from '../../model/ids.ts';
import { fetchNotesFormats, notesFileUrl } from '../../session/notesFiles.ts';

/** The notes of a live session, in the language of the screen. */
export function serverNotesFiles(
  holder: { readonly sessionId: SessionId; readonly seat: MemberId },
  locale: Locale,
): NotesFiles {
  return {
    from: {
      kind: 'address',
      addressOf: ({ format, table }) =>
        notesFileUrl(holder, format, { lang: locale, ...(table === undefined ? {} : { table }) }),
    },
    available: () => fetchNotesFormats(holder),
  };
}

/** The notes of a session that no server knows. A browser prints a PDF, but cannot save one by itself. */
export const localNotesFiles: NotesFiles = {
  from: { kind: 'here' },
  available: () => Promise.resolve(formatNames.filter((format) => format !== 'pdf')),
};
