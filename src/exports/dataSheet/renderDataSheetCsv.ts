import { writeCsv } from '../tables/csv.ts';
import { buildDataSheet, type DataSheetTranslate } from './buildDataSheet.ts';

/** All data as a table that Excel and LibreOffice open. */
export function renderDataSheetCsv(t: DataSheetTranslate): string {
  const { headings, things } = buildDataSheet(t);
  const rows = things.map(({ what, why, personal, until, readers, places }) => [
    what,
    why,
    personal,
    until,
    readers.join('; '),
    places.map(({ place, names }) => `${place}: ${names.join(', ')}`).join('; '),
  ]);
  return writeCsv(headings, rows);
}
