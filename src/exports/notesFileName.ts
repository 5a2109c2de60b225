import type { Locale } from '../messages/locale.ts';
import { createNotesTranslator } from '../messages/notesTranslator.ts';
import type { FileContent, NotesFormat } from './formats.ts';
import type { NotesRecord } from './notesRecord.ts';
import { slug, titleSlug } from './slug.ts';

/**
 * The name of the file to save: `2026-11-12-teamsessie-sociaal-domein-verslag.md`. Plain ASCII, safe on any system.
 * Notes that can still change say so in their name.
 */
export function notesFileName(
  record: NotesRecord,
  format: NotesFormat,
  locale: Locale,
  content: FileContent,
): string {
  const t = createNotesTranslator(locale);
  const title = titleSlug(record.title);
  const kind = t(($) => $.notes.file[content]);
  const draft = record.draft ? slug(t(($) => $.notes.draft)) : '';
  return `${[slug(record.date), title, kind, draft].filter((part) => part !== '').join('-')}.${format}`;
}
