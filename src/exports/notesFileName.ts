import type { Locale } from '../messages/locale.ts';
import { createNotesTranslator } from '../messages/notesTranslator.ts';
import type { NotesRecord } from './notesRecord.ts';

const longestTitle = 60;

/** The name of the file to save: `2026-11-12-teamsessie-sociaal-domein-verslag.md`. Plain ASCII, safe on any system. */
export function notesFileName(record: NotesRecord, extension: 'md' | 'html', locale: Locale): string {
  const title = slug(record.title).slice(0, longestTitle).replace(/-$/u, '');
  const kind = createNotesTranslator(locale)(($) => $.notes.fileKind);
  return `${[slug(record.date), title, kind].filter((part) => part !== '').join('-')}.${extension}`;
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}
