/** Tables of the printable page. What a row is about is its heading; a bar beside the numbers shows their shares. */
import type { BlockOf, Cell, Column, Row } from '../outline/outline.ts';
import { balanceBar } from './balanceBar.ts';
import { markup, paragraphs, type Markup } from './markup.ts';

/** A table under its caption. A wide one scrolls by itself on a narrow screen. */
export function tableMarkup({ kind, caption, columns, rows }: BlockOf<'table'>, id: string): Markup {
  const bars = rows.some(({ balance }) => balance !== null);
  return markup`<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">
<table class="${kind}">
<caption id="${id}" dir="auto">${caption}</caption>
<thead><tr>${columns.map(({ label, numeric }) => markup`<th scope="col"${numericClass(numeric)}>${label}</th>`)}${bars && markup`<td class="bar"></td>`}</tr></thead>
<tbody>
${rows.map((row) => rowMarkup(row, columns, bars))}</tbody>
</table>
</div>
`;
}

function rowMarkup({ cells, total, balance }: Row, columns: readonly Column[], bars: boolean): Markup {
  const [name, ...others] = cells;
  const bar = bars && markup`<td class="bar">${balance !== null && balanceBar(balance)}</td>`;
  return markup`<tr${total && markup` class="total"`}><th scope="row">${name !== undefined && paragraphs(name.text)}</th>${others.map(
    (cell, index) => cellMarkup(cell, columns[index + 1]?.numeric ?? false),
  )}${bar}</tr>\n`;
}

function cellMarkup({ text, open }: Cell, numeric: boolean): Markup {
  if (open) return markup`<td class="open">${text}</td>`;
  return markup`<td${numeric ? numericClass(true) : markup` dir="auto"`}>${text}</td>`;
}

function numericClass(numeric: boolean): Markup | false {
  return numeric && markup` class="number"`;
}
