import type { Locale } from '../messages/locale.ts';
import { createNotesTranslator } from '../messages/notesTranslator.ts';
import type { FileContent, NotesFormat, NotesVersion } from './formats.ts';
import type { NotesRecord } from './notesRecord.ts';
import { slug, titleSlug } from './slug.ts';

/**
 * The name of the file to save: `2026-11-12-teamsessie-sociaal-domein-verslag.md`. Plain ASCII, safe on any system.
 * There are two versions of the notes of one session, so the name says which is the group's; and it says that notes can
 * still change.
 */
export function notesFileName(
  record: NotesRecord,
  format: NotesFormat | 'zip',
  locale: Locale,
  content: FileContent,
  version: NotesVersion,
): string {
  const t = createNotesTranslator(locale);
  const title = titleSlug(record.title);
  const kind = t(($) => $.notes.file[content]);
  const group = version === 'group' ? t(($) => $.notes.file.group) : '';
  const draft = record.draft ? slug(t(($) => $.notes.draft)) : '';
  return `${[slug(record.date), title, kind, group, draft].filter((part) => part !== '').join('-')}.${format}`;
}
