/** Where the files of the notes come from: the server, or this browser in an example. */
import { useMemo } from 'react';

import { formatNames, type NotesVersion } from '../../exports/formats.ts';
import { askedOf } from '../../features/notes/fileChoices.ts';
import type { NotesFiles } from '../../features/notes/notesFiles.ts';
import type { Locale } from '../../messages/locale.ts';
import { notesFor } from '../../model/access/knowledge.ts';
import { archiveUrl, fetchNotesFormats, notesFileUrl } from '../../session/notesFiles.ts';
import { useStage, useViewer } from '../../session/hooks.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import type { SessionLinks } from './sessionLinks.ts';

/** The notes of a live session, in the language of the screen. */
function serverNotesFiles(
  holder: NonNullable<SessionLinks['holder']>,
  locale: Locale,
  version: NotesVersion,
): NotesFiles {
  return {
    from: {
      kind: 'address',
      addressOf: (file) =>
        file.format === 'zip'
          ? archiveUrl(holder, locale)
          : notesFileUrl(holder, file.format, { lang: locale, ...askedOf(file) }),
    },
    available: () => fetchNotesFormats(holder),
    forArchive: version === 'report',
  };
}

/** The notes of a session that no server knows. A browser prints a PDF, but cannot save one by itself. */
export const localNotesFiles = (version: NotesVersion): NotesFiles => ({
  from: { kind: 'here', version },
  available: () => Promise.resolve(formatNames.filter((format) => format !== 'pdf')),
  forArchive: false,
});

/** Where the notes of this place come from as files. */
export function useNotesFiles({ holder }: SessionLinks): NotesFiles {
  const { locale } = useLocale();
  const { id } = useViewer();
  const version = useStage((stage) => notesFor(stage, id));
  return useMemo(
    () => (holder === null ? localNotesFiles(version) : serverNotesFiles(holder, locale, version)),
    [holder, locale, version],
  );
}
