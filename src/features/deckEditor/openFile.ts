// What is in a file that somebody brings: a table, a text in Markdown, or a deck of ours. Runs in a worker that can be
// ended, and takes whatever it is given.
import { readWorkbook, isZip } from '../../exports/deck/readWorkbook.ts';
import { looksLikeMarkdown } from '../../exports/deck/readMarkdown.ts';
import { cutText, guessSeparator } from '../../exports/deck/readText.ts';
import { type Separator, type Sheet, sheetLimits, UnreadableError } from '../../exports/deck/sheet.ts';

/** A file, read as far as it goes without knowing what people meant by it. */
export type Opened =
  | { readonly kind: 'workbook'; readonly sheet: Sheet }
  /** The text stays with it, for it can be cut by another separator. */
  | { readonly kind: 'table'; readonly sheet: Sheet; readonly text: string }
  | { readonly kind: 'markdown'; readonly text: string }
  | { readonly kind: 'json'; readonly value: unknown };

/** @throws UnreadableError, and nothing else. */
export async function openFile(bytes: Uint8Array): Promise<Opened> {
  if (isZip(bytes)) return { kind: 'workbook', sheet: await readWorkbook(bytes) };
  return openText(decodeText(bytes));
}

/** What is in a text, of a file or pasted. @throws UnreadableError, and nothing else. */
export function openText(text: string, separator?: Separator | null): Opened {
  if (/^\s*[[{]/u.test(text)) return { kind: 'json', value: parsed(text) };
  if (separator === undefined && looksLikeMarkdown(text)) return { kind: 'markdown', text };
  return {
    kind: 'table',
    sheet: cutText(text, separator === undefined ? guessSeparator(text) : separator),
    text,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableError('noDeck');
  }
}

/**
 * A Dutch Excel writes "CSV" in Windows-1252 and "Unicode text" in UTF-16; everything else writes UTF-8, with or without a
 * mark before it.
 */
function decodeText(bytes: Uint8Array): string {
  if (bytes.length > sheetLimits.textBytes) throw new UnreadableError('tooLarge');
  const text = decoded(bytes);
  // No text holds this character; every picture, program and workbook of before 2007 does.
  if (text.includes('\0')) throw new UnreadableError('unknownKind');
  if (text.trim() === '') throw new UnreadableError('empty');
  return text;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
