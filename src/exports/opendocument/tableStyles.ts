import { markup, type Markup } from '../html/markup.ts';
import { ink, line } from '../office/colours.ts';

/** Widths in centimetres of the first column and of each of the others. */
const columns = { actions: [10.2, 3.4], votes: [11.8, 2.6], balance: [4.2, 3.2] } as const;

/** The styles of tables, which by the norm belong to the content. */
export function tableStylesXml(): Markup {
  const widths = Object.entries(columns).flatMap(([kind, [first, other]]) => [
    columnStyle(`Column_${kind}_first`, first),
    columnStyle(`Column_${kind}`, other),
  ]);
  return markup`<style:style style:name="Table" style:family="table"><style:table-properties style:width="17cm" table:align="left" fo:margin-bottom="0.3cm"/></style:style>${widths}<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>${cellStyle('Cell_heading', markup`1.5pt solid #${ink}`)}${cellStyle('Cell', markup`0.5pt solid #${line}`)}`;
}

function columnStyle(name: string, width: number): Markup {
  return markup`<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${width}cm"/></style:style>`;
}

function cellStyle(name: string, border: Markup): Markup {
  return markup`<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:padding-top="0.05cm" fo:padding-bottom="0.05cm" fo:padding-left="0cm" fo:padding-right="0.2cm" fo:border-bottom="${border}"/></style:style>`;
}
