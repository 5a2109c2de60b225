/** Tables in OpenDocument, with a heading row that comes again on every page. */
import { markup, type Markup } from '../html/markup.ts';
import type { Picture } from '../office/picture.ts';
import type { BlockOf, Cell, Row } from '../outline/outline.ts';
import { pictureXml } from './picture.ts';
import { paragraph, span, textParagraphs, words } from './words.ts';

/** A table; the picture of what it counts comes before it. */
export function tableXml(table: BlockOf<'table'>, name: string, picture: Picture | null): Markup {
  const { kind, columns, rows } = table;
  const heading = columns.map(({ label, numeric }) =>
    cellXml(paragraph([words(label)], numeric ? 'Table_heading_end' : 'Table_heading'), 'Cell_heading'),
  );
  return markup`${picture !== null && paragraph([pictureXml(picture)], 'Caption')}<table:table table:name="${name}" table:style-name="Table"><table:table-column table:style-name="Column_${kind}_first"/><table:table-column table:style-name="Column_${kind}" table:number-columns-repeated="${columns.length - 1}"/><table:table-header-rows><table:table-row table:style-name="Row">${heading}</table:table-row></table:table-header-rows>${rows.map((row) => rowXml(row, table))}</table:table>`;
}

function rowXml({ cells, total }: Row, { columns }: BlockOf<'table'>): Markup {
  const contents = cells.map((cell, index) => contentXml(cell, columns[index]?.numeric ?? false, total));
  return markup`<table:table-row table:style-name="Row">${contents.map((content) => cellXml(content, 'Cell'))}</table:table-row>`;
}

function contentXml({ text, open }: Cell, numeric: boolean, total: boolean): Markup {
  if (open) return paragraph([span(text, 'Open')], 'Table_text');
  if (numeric || total)
    return paragraph([total ? span(text, 'Strong') : words(text)], numeric ? 'Table_text_end' : 'Table_text');
  return markup`${textParagraphs(text, 'Table_text')}`;
}

function cellXml(content: Markup, style: string): Markup {
  return markup`<table:table-cell table:style-name="${style}" office:value-type="string">${content}</table:table-cell>`;
}
