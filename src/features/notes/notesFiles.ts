import type { NotesFormat } from '../../exports/formats.ts';
import type { TableName } from '../../exports/tables/notesTables.ts';

/** One file of the notes that somebody can choose. */
export interface NotesFile {
  readonly format: NotesFormat;
  /** Which table, for a format that holds one. */
  readonly table?: TableName;
}

/** Where files of the notes come from. */
export interface NotesFiles {
  /** The address of a file; null where there is no server, and the browser makes the files itself. */
  readonly addressOf: ((file: NotesFile) => string) | null;
  /** The formats that can be had. */
  readonly available: () => Promise<readonly string[] | null>;
}
