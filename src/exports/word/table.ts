/** Tables in Word, with a heading row that comes again on every page. */
import { markup, type Markup } from '../html/markup.ts';
import type { Picture } from '../office/picture.ts';
import type { BlockOf, Cell, Row } from '../outline/outline.ts';
import { pictureXml } from './picture.ts';
import { paragraph, run, textParagraphs } from './words.ts';

/** The width between the margins of A4, in twentieths of a point. */
const fullWidth = 9638;
const shares = {
  actions: [0.6, 0.2, 0.2],
  votes: [0.7, 0.15, 0.15],
  balance: [0.24, 0.19, 0.19, 0.19, 0.19],
} as const;

/** A table under its caption; the picture of what it counts comes before it. */
export function tableXml(table: BlockOf<'table'>, picture: Picture | null): Markup {
  const { kind, caption, columns, rows } = table;
  const widths = columns.map((_, index) => Math.floor(fullWidth * (shares[kind][index] ?? 0.2)));
  const heading = columns.map(({ label, numeric }, index) =>
    cellXml(paragraph([run(label)], { style: 'TableHeading', ...end(numeric) }), widths[index]),
  );
  const captionStyle = kind === 'balance' ? 'Caption' : 'Heading2';
  return markup`${paragraph([run(caption)], { style: captionStyle, keepNext: true })}${
    picture !== null && paragraph([pictureXml(picture)], { keepNext: true })
  }<w:tbl><w:tblPr><w:tblStyle w:val="NotesTable"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="${caption}"/></w:tblPr><w:tblGrid>${widths.map((width) => markup`<w:gridCol w:w="${width}"/>`)}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${heading}</w:tr>${rows.map((row) => rowXml(row, table, widths))}</w:tbl>`;
}

function rowXml({ cells, total }: Row, { columns }: BlockOf<'table'>, widths: readonly number[]): Markup {
  const contents = cells.map((cell, index) =>
    cellXml(contentXml(cell, columns[index]?.numeric ?? false, total), widths[index]),
  );
  return markup`<w:tr><w:trPr><w:cantSplit/></w:trPr>${contents}</w:tr>`;
}

function contentXml({ text, open }: Cell, numeric: boolean, total: boolean): Markup {
  if (open) return paragraph([run(text, { style: 'Open' })], { style: 'TableText' });
  if (numeric || total)
    return paragraph([run(text, { bold: total })], { style: 'TableText', ...end(numeric) });
  return markup`${textParagraphs(text, { style: 'TableText' })}`;
}

function cellXml(content: Markup, width = 0): Markup {
  return markup`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
}

function end(numeric: boolean): { aligned?: 'end' } {
  return numeric ? { aligned: 'end' } : {};
}
