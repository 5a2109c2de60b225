/** Saves a file of the notes: made in this browser, or fetched. */
import { formats, type NotesVersion } from '../../exports/formats.ts';
import { notesFileName } from '../../exports/notesFileName.ts';
import type { NotesRecord } from '../../exports/notesRecord.ts';
import { renderNotes, type Rasterise } from '../../exports/renderNotes.ts';
import type { Locale } from '../../messages/locale.ts';
import { drawPng } from '../../ui/drawPng.ts';
import { saveBlob } from '../../ui/files.ts';
import type { Result } from '../../session/api.ts';
import { fetchFile, type FetchedFile } from '../../session/fetchFile.ts';
import type { NotesFile, NotesFiles } from './notesFiles.ts';

const rasterise: Rasterise = async (svg, size) => {
  const blob = await drawPng(svg, size);
  return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
};

async function makeHere(
  record: NotesRecord,
  wanted: NotesFile,
  locale: Locale,
  version: NotesVersion,
): Promise<FetchedFile> {
  const { format, table = 'actions' } = wanted;
  if (format === 'pdf' || format === 'zip') throw new Error('No browser can make a PDF by itself.');
  const content = await renderNotes(record, format, { locale, table, rasterise });
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  return {
    content: new Blob([part], { type: formats[format].mediaType }),
    name: notesFileName(record, format, locale, format === 'csv' ? table : formats[format].content, version),
  };
}

/** Saves the notes as they are now, or says why there is no such file now. Fails when it cannot be made here. */
export async function saveNotesFile(
  from: NotesFiles['from'],
  wanted: NotesFile,
  record: NotesRecord,
  locale: Locale,
): Promise<Result<object>> {
  if (from.kind === 'here') {
    const { content, name } = await makeHere(record, wanted, locale, from.version);
    saveBlob(content, name);
    return { ok: true };
  }
  const got = await (from.kind === 'fetch' ? from.fetch(wanted) : fetchFile(from.addressOf(wanted)));
  if (got.ok) saveBlob(got.content, got.name);
  return got;
}
