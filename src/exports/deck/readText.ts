// Text of every origin: saved by Excel or LibreOffice, pasted from a table, typed as a list.
import { readCsv } from '../tables/csv.ts';
import { namesColumns } from './columns.ts';
import { type Separator, type Sheet, sheetLimits, UnreadableError } from './sheet.ts';

/** In the order of the guess: what people seldom type in a sentence comes first. */
export const separators: readonly Separator[] = ['\t', ';', '|', ','];

/**
 * The rows of a text, cut at this separator; null makes each line one cell.
 * @throws UnreadableError for a quote that never ends, for more rows than are read, and for a text without a word.
 */
export function cutText(text: string, separator: Separator | null): Sheet {
  // A list is cut at a character that no text holds, so that quoted line breaks count in a list too.
  const { rows, openQuote } = readCsv(text, separator ?? '\u001f', sheetLimits.rows + 1);
  if (openQuote !== null) throw new UnreadableError('openQuote', openQuote + 1);
  if (rows.length > sheetLimits.rows) throw new UnreadableError('tooManyRows');
  if (!rows.some(hasText)) throw new UnreadableError('empty');
  return { rows: rows.map((row) => row.slice(0, sheetLimits.columns)), separator };
}

/**
 * The separator that makes the best table of this text; null where it is a list. It is a guess, which the preview shows
 * and a person corrects. A heading that names columns decides; without one, every row must have as many cells.
 */
export function guessSeparator(text: string): Separator | null {
  const start = text.slice(0, 8192);
  const tables = separators.map((separator) => ({
    separator,
    rows: readCsv(start, separator, 50).rows.filter(hasText),
  }));
  const named = tables.find(({ rows: [first = []] }) => first.length > 1 && namesColumns(first));
  if (named) return named.separator;
  const even = tables.find(
    ({ rows: [first = [], ...others] }) =>
      first.length > 1 && others.length > 0 && others.every(({ length }) => length === first.length),
  );
  return even?.separator ?? null;
}

/** Whether a row holds anything. */
export function hasText(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}
