/** A table as CSV that a Dutch Excel and LibreOffice open by themselves: semicolons, and a mark that it is UTF-8. */
// Every room that imports this module has to see these types, and only a reference takes them along.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./papaparse.d.ts" />
import papaparse from 'papaparse';

import type { NotesTable, TableCell } from './notesTables.ts';

const byteOrderMark = '\ufeff';

/**
 * A text that a spreadsheet could take for a formula: its signs, also as full-width characters, behind any space or sign that
 * cannot be seen. Such a cell gets an apostrophe in front.
 */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212|%]/u;

/** The table as CSV. No cell of it runs as a formula. */
export function renderCsv({ columns, rows }: NotesTable): string {
  const csv = papaparse.unparse(
    { fields: columns.map(({ label }) => label), data: rows.map((row) => row.map(cellText)) },
    { delimiter: ';', newline: '\r\n', escapeFormulae: formula },
  );
  return `${byteOrderMark}${csv}\r\n`;
}

function cellText(cell: TableCell): string | number {
  return typeof cell === 'object' ? cell.day : cell;
}
