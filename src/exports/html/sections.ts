/** The parts of the notes as HTML. */
import { sources } from '../../model/source.ts';
import { markup, type Markup } from '../markup.ts';
import { sourceSign } from '../office/colours.ts';
import type { BlockOf, Cell, Column, Entry, NamedCard, Row, Section } from '../outline/outline.ts';
import { renderBlock } from '../outline/renderBlock.ts';
import type { SourceBalance } from '../sourceBalance.ts';
import { readsRightToLeft } from '../plainText.ts';
import { boardId, type PictureView } from '../picture/boardPicture.ts';
import { sizeOnPage } from '../picture/onPaper.ts';
import { paragraphs } from './texts.ts';

/** One part under its heading. */
export function sectionMarkup({ id, title, blocks }: Section): Markup {
  const body = blocks.map((block, index) =>
    renderBlock(block, { ...blockMarkup, table: (one) => tableMarkup(one, `${id}-${index}`) }),
  );
  return markup`<section class="${id}">\n<h2>${title}</h2>\n${body}</section>\n`;
}

const blockMarkup = {
  text: ({ text, tone }: BlockOf<'text'>) => {
    if (tone === 'link') return markup`<p><a href="${text}">${text}</a></p>\n`;
    return tone === 'hint' ? markup`<p class="hint">${text}</p>\n` : markup`${paragraphs(text)}\n`;
  },
  heading: ({ text, note }: BlockOf<'heading'>) =>
    markup`<h3 dir="auto">${text}${note !== '' && markup` <span class="count">· ${note}</span>`}</h3>\n`,
  card: ({ card, mark, note }: BlockOf<'card'>) =>
    markup`<h3>${mark !== null && insightMark(mark)}${cardName(card)} <span class="count">· ${note}</span> <span class="question">${card.question}</span></h3>\n`,
  group: ({ title }: BlockOf<'group'>) => markup`<h4 dir="auto">${title}</h4>\n`,
  list: ({ kind, entries }: BlockOf<'list'>) =>
    markup`<ul${kind === 'answers' && markup` class="answers"`}>\n${entries.map(listItem)}</ul>\n`,
  // On a phone the picture would be too small to read, so there readers scroll through it; on paper it comes in parts.
  picture: ({ picture, caption, hint, paperHint, scrollLabel }: BlockOf<'picture'>) => {
    const whole = picture.parts[0]?.width === picture.width;
    const only = !whole && markup` screen-only`;
    return markup`<div class="scroll picture${only}" role="region" aria-label="${scrollLabel}" tabindex="0">${picture.draw()}</div>\n${
      !whole && picture.parts.map((part) => partOnPaper(part, picture.title))
    }<p class="hint">${caption} <span class="${picture.parts.length === 0 && 'screen-only'}">${hint}</span>${
      picture.parts.length === 0 && markup`<span class="paper-only">${paperHint}</span>`
    }</p>\n`;
  },
};

/** A part of the picture that is drawn above, for readers of paper. */
function partOnPaper(part: PictureView, title: string): Markup {
  const { x, y, width, height, description } = part;
  const { wide } = sizeOnPage(part);
  return markup`<figure class="paper-only part"><figcaption class="hint">${description}</figcaption><svg role="img" aria-label="${title}. ${description}" width="${wide.toFixed(2)}cm" viewBox="${x} ${y} ${width} ${height}"><use href="#${boardId}"/></svg></figure>\n`;
}

function cardName({ name, theme }: NamedCard): Markup {
  return markup`<span class="label theme-${theme}">${name}</span>`;
}

function insightMark(mark: string): Markup {
  return markup`<span class="insight">★ ${mark}</span> `;
}

function listItem({ card, text, mark, source, aside }: Entry): Markup {
  const sign = source !== null && markup`<span class="sign" aria-hidden="true">${sourceSign[source]}</span>`;
  const turned = text !== null && readsRightToLeft(text) && markup` dir="rtl"`;
  return markup`<li${source !== null && markup` class="source-${source}"`}${turned}>${mark !== null && insightMark(mark)}${
    card !== null && markup`${cardName(card)} ${card.question}`
  }${text !== null && paragraphs(text)}${
    aside !== '' && markup`<p class="origin" dir="auto">${sign}${aside}</p>`
  }</li>\n`;
}

/** A table under its caption. A wide one scrolls by itself on a narrow screen. */
function tableMarkup({ kind, caption, columns, rows }: BlockOf<'table'>, id: string): Markup {
  const bars = rows.some(({ balance, spread }) => balance !== null || spread !== undefined);
  return markup`<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">
<table class="${kind}">
<caption id="${id}" dir="auto">${caption}</caption>
<thead><tr>${columns.map((column) => markup`<th scope="col"${column.numeric && numberClass}>${column.label}</th>`)}${bars && markup`<td class="bar"></td>`}</tr></thead>
<tbody>
${rows.map((row) => rowMarkup(row, columns, bars))}</tbody>
</table>
</div>
`;
}

const numberClass = markup` class="number"`;

/** The first cell names the row; a bar beside the numbers shows their shares. */
function rowMarkup(
  { cells, total, balance, spread }: Row,
  columns: readonly Column[],
  bars: boolean,
): Markup {
  const [name, ...others] = cells;
  const bar =
    bars &&
    markup`<td class="bar">${balance !== null && balanceBar(balance)}${spread !== undefined && spreadColumns(spread)}</td>`;
  return markup`<tr${total && markup` class="total"`}><th scope="row">${name !== undefined && paragraphs(name.text)}</th>${others.map(
    (cell, index) => cellMarkup(cell, columns[index + 1] ?? { label: '', numeric: false }),
  )}${bar}</tr>\n`;
}

/** On a phone the cells are below one another, where each says itself which column it is of. */
function cellMarkup({ text, open }: Cell, { label, numeric }: Column): Markup {
  const looks = open ? markup` class="open"` : numeric ? numberClass : markup` dir="auto"`;
  return markup`<td data-column="${label}"${looks}>${text}</td>`;
}

const parts = [...sources, 'untagged'] as const;

/** The shares of the knowledge sources as one bar. The numbers are beside it, so it needs no words. */
function balanceBar(balance: SourceBalance): Markup | false {
  const total = parts.reduce((sum, part) => sum + balance[part], 0);
  let x = 0;
  const rects = parts.map((part) => {
    const rect = markup`<rect class="fill-${part}" x="${x}" width="${balance[part]}" height="1"/>`;
    x += balance[part];
    return balance[part] > 0 && rect;
  });
  return (
    total > 0 &&
    markup`<svg aria-hidden="true" viewBox="0 0 ${total} 1" preserveAspectRatio="none">${rects}</svg>`
  );
}

/** How often each answer was chosen, as columns beside each other. The numbers are beside it, so it needs no words. */
function spreadColumns(spread: readonly number[]): Markup {
  const most = Math.max(1, ...spread);
  const rects = spread.map((count, index) => {
    const height = (count / most) * 20;
    return markup`<rect class="fill-spread" x="${index * 12}" y="${(20 - height).toFixed(1)}" width="10" height="${(height + 1).toFixed(1)}"/>`;
  });
  return markup`<svg aria-hidden="true" viewBox="0 0 ${spread.length * 12 - 2} 21">${rects}</svg>`;
}
