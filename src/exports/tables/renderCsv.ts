import { writeCsv } from './csv.ts';
import type { NotesTable, TableCell } from './notesTables.ts';

/** One table of the notes as CSV. */
export function renderCsv({ columns, rows }: NotesTable): string {
  return writeCsv(
    columns.map(({ label }) => label),
    rows.map((row) => row.map(cellText)),
  );
}

function cellText(cell: TableCell): string | number {
  return typeof cell === 'object' ? cell.day : cell;
}
