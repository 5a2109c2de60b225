/** Zip files that are the same for the same content: what is in them, and no clock. */
import { strToU8, zipSync, type Zippable } from 'fflate';

/** One file in the archive. Markup and other text is written in UTF-8. */
export interface ArchiveEntry {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Not compressed: what already is, and what OpenDocument wants so, the file that says what kind of document it is. */
  readonly stored?: true;
}

/** The bytes of a zip with these files, in this order. */
export function archive(entries: readonly ArchiveEntry[]): Uint8Array {
  // The earliest moment that a zip can hold. Zips have local time, so it is the same in every zone only as local time.
  const noTime = new Date(1980, 0, 1);
  const files: Zippable = {};
  for (const { path, content, stored } of entries) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    files[path] = [bytes, { mtime: noTime, level: stored ? 0 : 6 }];
  }
  return zipSync(files);
}
