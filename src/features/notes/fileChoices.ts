import type { NotesFormat } from '../../exports/formats.ts';
import type { TableName } from '../../exports/tables/notesTables.ts';
import type { NotesFile } from './notesFiles.ts';

/** The name of a file among the texts: its format, or its table or standard where there is a file for each. */
export type FileKey = Exclude<NotesFormat, 'csv'> | TableName | 'archive' | 'zip';

export function keyOf(file: NotesFile): FileKey {
  if (file.format === 'csv') return file.table;
  return file.format === 'pdf' && file.standard === 'a-2a' ? 'archive' : file.format;
}

/** What a server must be told of a file, besides its format. */
export function askedOf(file: NotesFile): Readonly<Record<string, string>> {
  if (file.format === 'csv') return { table: file.table };
  return file.format === 'pdf' ? { standard: file.standard } : {};
}

/** All files, by what people want to do with them. What most people want comes first. */
export const fileGroups = {
  write: [{ format: 'docx' }, { format: 'odt' }],
  read: [
    { format: 'pdf', standard: 'ua-1' },
    { format: 'html' },
    { format: 'pdf', standard: 'a-2a' },
    { format: 'zip' },
  ],
  act: [{ format: 'ics' }, { format: 'xlsx' }],
  programs: [
    { format: 'md' },
    { format: 'csv', table: 'agreements' },
    { format: 'csv', table: 'actions' },
    { format: 'csv', table: 'disagreements' },
    { format: 'csv', table: 'next' },
    { format: 'csv', table: 'answers' },
    { format: 'csv', table: 'surveys' },
    { format: 'csv', table: 'tasks' },
    { format: 'json' },
  ],
} as const satisfies Readonly<Record<string, readonly NotesFile[]>>;
