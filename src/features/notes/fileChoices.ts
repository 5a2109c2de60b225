import type { NotesFile } from './notesFiles.ts';

/** Which texts go with a file: its name and whom it is for. */
export type FileChoiceKey =
  'docx' | 'odt' | 'pdf' | 'html' | 'md' | 'xlsx' | 'actions' | 'agreements' | 'answers' | 'ics' | 'json';

export interface FileChoice {
  readonly key: FileChoiceKey;
  readonly file: NotesFile;
}

export interface FileGroup {
  readonly key: 'read' | 'write' | 'act' | 'programs';
  readonly choices: readonly FileChoice[];
}

/** All files, by what one wants to do with them. What most people want comes first. */
export const fileGroups: readonly FileGroup[] = [
  {
    key: 'write',
    choices: [
      { key: 'docx', file: { format: 'docx' } },
      { key: 'odt', file: { format: 'odt' } },
    ],
  },
  {
    key: 'read',
    choices: [
      { key: 'pdf', file: { format: 'pdf' } },
      { key: 'html', file: { format: 'html' } },
    ],
  },
  {
    key: 'act',
    choices: [
      { key: 'ics', file: { format: 'ics' } },
      { key: 'xlsx', file: { format: 'xlsx' } },
    ],
  },
  {
    key: 'programs',
    choices: [
      { key: 'md', file: { format: 'md' } },
      { key: 'actions', file: { format: 'csv', table: 'actions' } },
      { key: 'agreements', file: { format: 'csv', table: 'agreements' } },
      { key: 'answers', file: { format: 'csv', table: 'answers' } },
      { key: 'json', file: { format: 'json' } },
    ],
  },
];
