/** Makes a file of the notes in this browser and hands it over as a download. */
import { formats, type PureFormat } from '../../exports/formats.ts';
import { notesFileName } from '../../exports/notesFileName.ts';
import type { NotesRecord } from '../../exports/notesRecord.ts';
import { renderNotes } from '../../exports/renderNotes.ts';
import type { TableName } from '../../exports/tables/notesTables.ts';
import type { Locale } from '../../messages/locale.ts';
import { timeZone } from './timeZone.ts';

/** Long enough for a browser to have begun with a download. */
const releaseMs = 60_000;

/** Saves the notes as they are now. */
export async function saveNotesFile(
  record: NotesRecord,
  { format, table = 'actions' }: { readonly format: PureFormat; readonly table?: TableName | undefined },
  locale: Locale,
): Promise<void> {
  const content = await renderNotes(record, format, { locale, timeZone, table });
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type: formats[format].mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = notesFileName(record, format, locale, format === 'csv' ? table : formats[format].content);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), releaseMs);
}
