/** Zip files. The same content gives the same bytes: no clock is in them. */
import { strToU8, zipSync, type Zippable } from 'fflate';

import { toHtml, type Markup } from '../markup.ts';

/** One file in the archive. Markup and other text is written in UTF-8. */
export interface ArchiveEntry {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Not compressed: for pictures, which already are, and for the first file of an OpenDocument, which has to be so. */
  readonly stored?: true;
}

/** A file of XML. Escaping is that of `markup`; plain texts hold no character that XML forbids. */
export function xmlPart(path: string, root: Markup): ArchiveEntry {
  return { path, content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${toHtml(root)}\n` };
}

/** A text as a file has it. */
export const utf8 = (text: string): Uint8Array => strToU8(text);

/** The bytes of a zip with these files, in this order. */
export function archive(entries: readonly ArchiveEntry[]): Uint8Array {
  // The earliest moment that a zip can hold. Zips have local time, so it is the same in every zone only as local time.
  const noTime = new Date(1980, 0, 1);
  const files: Zippable = {};
  for (const { path, content, stored } of entries) {
    const bytes = typeof content === 'string' ? utf8(content) : content;
    files[path] = [bytes, { mtime: noTime, level: stored ? 0 : 6 }];
  }
  return zipSync(files);
}
