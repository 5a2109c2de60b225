import type { NotesFormat, NotesVersion } from '../../exports/formats.ts';
import type { TableName } from '../../exports/tables/notesTables.ts';

/** One file of the notes that somebody can choose. */
export interface NotesFile {
  readonly format: NotesFormat;
  /** Which table, for a format that holds one. */
  readonly table?: TableName;
}

/** A file as it came, with the name that it was given. */
export interface FetchedFile {
  readonly content: Blob;
  readonly name: string;
}

/** Where files of the notes come from. */
export interface NotesFiles {
  /** `address`: each has one. `fetch`: they are asked for with a secret, which no address may hold. `here`: no server. */
  readonly from:
    | { readonly kind: 'address'; readonly addressOf: (file: NotesFile) => string }
    | { readonly kind: 'fetch'; readonly fetch: (file: NotesFile) => Promise<FetchedFile> }
    | { readonly kind: 'here'; readonly version: NotesVersion };
  /** The formats that can be had. */
  readonly available: () => Promise<readonly string[] | null>;
}
