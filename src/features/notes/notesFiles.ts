import type { NotesFormat, NotesVersion, PdfStandard } from '../../exports/formats.ts';
import type { Result } from '../../session/api.ts';
import type { FetchedFile } from '../../session/fetchFile.ts';
import type { TableName } from '../../exports/tables/notesTables.ts';

/** One file of the notes that somebody can choose; a CSV holds one table, a PDF keeps to one standard. */
export type NotesFile =
  | { readonly format: Exclude<NotesFormat, 'csv' | 'pdf'>; readonly table?: undefined }
  | { readonly format: 'pdf'; readonly table?: undefined; readonly standard: PdfStandard }
  | { readonly format: 'csv'; readonly table: TableName }
  /** The zip for an archive. */
  | { readonly format: 'zip'; readonly table?: undefined };

/** Where files of the notes come from. */
export interface NotesFiles {
  /** `address`: each file has one. `fetch`: asked for with a secret, which no address may hold. `here`: no server. */
  readonly from:
    | { readonly kind: 'address'; readonly addressOf: (file: NotesFile) => string }
    | { readonly kind: 'fetch'; readonly fetch: (file: NotesFile) => Promise<Result<FetchedFile>> }
    | { readonly kind: 'here'; readonly version: NotesVersion };
  /** The formats that there are; null when that is not known. */
  readonly available: () => Promise<readonly string[] | null>;
  /** Whether the zip for an archive is among them, once the session is closed. */
  readonly forArchive: boolean;
}
