import type { NotesFormat } from '../../exports/formats.ts';
import type { TableName } from '../../exports/tables/notesTables.ts';
import type { NotesFile } from './notesFiles.ts';

/** The name of a file among the texts: its format, or its table where there is a file for each table. */
export type FileKey = Exclude<NotesFormat, 'csv'> | TableName;

export const keyOf = (file: NotesFile): FileKey => (file.format === 'csv' ? file.table : file.format);

/** All files, by what people want to do with them. What most people want comes first. */
export const fileGroups = {
  write: [{ format: 'docx' }, { format: 'odt' }],
  read: [{ format: 'pdf' }, { format: 'html' }],
  act: [{ format: 'ics' }, { format: 'xlsx' }],
  programs: [
    { format: 'md' },
    { format: 'csv', table: 'agreements' },
    { format: 'csv', table: 'actions' },
    { format: 'csv', table: 'disagreements' },
    { format: 'csv', table: 'next' },
    { format: 'csv', table: 'answers' },
    { format: 'json' },
  ],
} as const satisfies Readonly<Record<string, readonly NotesFile[]>>;
