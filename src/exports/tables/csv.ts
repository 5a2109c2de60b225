/** Text with separators, written and read. The one file that knows papaparse. */
// Every room that imports this module has to see these types, and only a reference takes them along.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./papaparse.d.ts" />
import papaparse from 'papaparse';

const byteOrderMark = '\ufeff';

/**
 * A text that a spreadsheet could take for a formula: its signs, also as full-width characters, behind any space or sign that
 * cannot be seen. Such a cell gets an apostrophe in front.
 */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212|%]/u;

/**
 * A table that a Dutch Excel and LibreOffice open by themselves: semicolons, and a mark that it is UTF-8. No cell of it
 * runs as a formula.
 */
export function writeCsv(
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const csv = papaparse.unparse(
    { fields: headings, data: rows },
    { delimiter: ';', newline: '\r\n', escapeFormulae: formula },
  );
  return `${byteOrderMark}${csv}\r\n`;
}

/** The rows of a text, at most so many; `openQuote` is the index of the row where a quoted cell begins that never ends. */
export function readCsv(
  text: string,
  separator: string,
  most: number,
): { readonly rows: readonly (readonly string[])[]; readonly openQuote: number | null } {
  const { data, errors } = papaparse.parse(text.replace(byteOrderMark, ''), {
    delimiter: separator,
    preview: most,
  });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  return { rows: data, openQuote: open ? (open.row ?? 0) : null };
}
