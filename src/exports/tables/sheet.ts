/** One sheet of a workbook, and the looks of its cells. */
import { markup, type Markup } from '../markup.ts';
import { wrapped } from '../picture/wrapped.ts';
import { readsRightToLeft } from '../plainText.ts';
import { partsWithAddresses } from '../webAddresses.ts';
import type { NotesTable, TableCell, TableColumn } from './notesTables.ts';

export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const packaging = 'http://schemas.openxmlformats.org/package/2006';

/** The number of each look, in the order of the list below. */
const cellStyles = { number: 0, heading: 1, text: 2, day: 3, rightToLeft: 4 } as const;

/**
 * styles.xml. Cells keep the mark that they are text (`quotePrefix`, format `@`), so that one that begins with an equals
 * sign does not turn into a formula when somebody edits the cell.
 */
export function workbookStylesXml(): Markup {
  const top = markup`<alignment vertical="top"/>`;
  return markup`<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${top}</xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="right" indent="1" vertical="top" wrapText="1" readingOrder="2"/></xf></cellXfs></styleSheet>`;
}

/** The most characters that a spreadsheet takes in one cell. */
const longestText = 32_767;
/** An underscore that would begin a character by its number, such as `_x0041_`. */
const escapeLike = /_(?=x[0-9A-Fa-f]{4}_)/gu;

/** The size of the letters, and the height of their lines, in points. */
const letters = 11;
const lineHeight = 15;
/** The width of a column is counted in digits, and these are of the typefaces in which texts are widest beside them. */
const digit = 0.55 * letters;
/** No spreadsheet makes a row higher than 409 points. */
const mostLines = 27;
const widestColumn = 120;

function linesIn(cell: TableCell, { width }: Pick<TableColumn, 'width'>): number {
  if (typeof cell !== 'string' || cell === '') return 1;
  return wrapped(cell.slice(0, longestText), width * digit, letters, mostLines + 1).length;
}

/** A column so wide that its longest text fits in the highest row there is. */
function roomy(column: TableColumn, cells: readonly TableCell[]): TableColumn {
  let { width } = column;
  while (width < widestColumn && cells.some((cell) => linesIn(cell, { width }) > mostLines)) width += 10;
  return { ...column, width };
}

/** The reference to the cells of a heading row, which every page begins with. */
export function headingRow({ title }: NotesTable): string {
  return `'${title.replaceAll("'", "''")}'!$1:$1`;
}

/**
 * A worksheet: a heading row that stays in sight, a filter, and one row for each thing. Heights are written, because LibreOffice
 * takes a row without one for a single line. On paper it lies on its side, one page wide.
 */
export function sheetXml({ columns: asked, rows }: NotesTable): Markup {
  const columns = asked.map((column, index) =>
    roomy(
      column,
      rows.map((row) => row[index] ?? ''),
    ),
  );
  const last = `${columnName(columns.length - 1)}${rows.length + 1}`;
  const heading = columns.map(({ label }, index) =>
    textCell(label, `${columnName(index)}1`, cellStyles.heading),
  );
  const rowXml = (cells: readonly TableCell[], number: number, content: readonly (Markup | false)[]) => {
    const lines = Math.max(...columns.map((column, index) => linesIn(cells[index] ?? '', column)));
    const height = Math.min(lines, mostLines) * lineHeight;
    return markup`<row r="${number}" ht="${height}">${content}</row>`;
  };
  const body = rows.map((row, index) => {
    const number = index + 2;
    return rowXml(
      row,
      number,
      row.map((cell, at) => cellXml(cell, `${columnName(at)}${number}`)),
    );
  });
  const labels = columns.map(({ label }) => label);
  const bars = columns.map(({ bars: drawn }, index) => {
    const name = columnName(index);
    return (
      drawn === true &&
      markup`<conditionalFormatting sqref="${name}2:${name}${rows.length + 1}"><cfRule type="dataBar" priority="1"><dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF9CC5C9"/></dataBar></cfRule></conditionalFormatting>`
    );
  });
  return markup`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.map(({ width }, index) => markup`<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)}</cols><sheetData>${rowXml(labels, 1, heading)}${body}</sheetData><autoFilter ref="A1:${last}"/>${bars}${hyperlinks(linkedIn(rows))}<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;
}

interface SheetLink {
  readonly at: string;
  readonly address: string;
}

const linkId = (index: number) => `rIdLink${index + 1}`;

/** The first web address of each cell: a cell can lead to one place. */
function linkedIn(rows: NotesTable['rows']): SheetLink[] {
  return rows.flatMap((row, line) =>
    row.flatMap((cell, column) => {
      if (typeof cell !== 'string') return [];
      const first = partsWithAddresses(cell).find(({ address }) => address !== null);
      return first === undefined || first.address === null
        ? []
        : [{ at: `${columnName(column)}${line + 2}`, address: first.address }];
    }),
  );
}

function hyperlinks(links: readonly SheetLink[]): Markup | false {
  const shown = links.map(
    ({ at, address }, index) =>
      markup`<hyperlink ref="${at}" r:id="${linkId(index)}" tooltip="${address.slice(0, 255)}"/>`,
  );
  return shown.length > 0 && markup`<hyperlinks xmlns:r="${office}">${shown}</hyperlinks>`;
}

/** Where the links of a worksheet lead; null when it has none. */
export function sheetRelationsXml({ rows }: NotesTable): Markup | null {
  const links = linkedIn(rows).map(
    ({ address }, index) =>
      markup`<Relationship Id="${linkId(index)}" Type="${office}/hyperlink" Target="${address}" TargetMode="External"/>`,
  );
  return links.length === 0
    ? null
    : markup`<Relationships xmlns="${packaging}/relationships">${links}</Relationships>`;
}

function cellXml(cell: TableCell, at: string): Markup | false {
  if (cell === '') return false;
  if (typeof cell === 'string')
    return textCell(cell, at, readsRightToLeft(cell) ? cellStyles.rightToLeft : cellStyles.text);
  if (typeof cell === 'number') return markup`<c r="${at}" s="${cellStyles.number}"><v>${cell}</v></c>`;
  return markup`<c r="${at}" s="${cellStyles.day}"><v>${dayNumber(cell.day)}</v></c>`;
}

function textCell(text: string, at: string, style: number): Markup {
  const kept = text.slice(0, longestText).toWellFormed().replaceAll(escapeLike, '_x005F_');
  return markup`<c r="${at}" s="${style}" t="inlineStr"><is><t>${kept}</t></is></c>`;
}

/** A to H: no table is wider than the alphabet. */
function columnName(index: number): string {
  return String.fromCharCode(65 + index);
}

/** Days since 30 December 1899, as spreadsheets count them. */
function dayNumber(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
