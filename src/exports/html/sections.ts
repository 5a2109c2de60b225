/** The parts of the notes as HTML. */
import { sourceSign } from '../office/colours.ts';
import type { Block, BlockOf, Entry, NamedCard, Section } from '../outline/outline.ts';
import { markup, paragraphs, type Markup } from './markup.ts';
import { tableMarkup } from './table.ts';

/** One part under its heading. */
export function sectionMarkup({ id, title, blocks }: Section): Markup {
  return markup`<section class="${id}">\n<h2>${title}</h2>\n${blocks.map((block, index) => blockMarkup(block, `${id}-${index}`))}</section>\n`;
}

function blockMarkup(block: Block, id: string): Markup {
  switch (block.type) {
    case 'text':
      return block.tone === 'hint'
        ? markup`<p class="hint">${block.text}</p>\n`
        : markup`${paragraphs(block.text)}\n`;
    case 'heading':
      return markup`<h3 dir="auto">${block.text}${block.note !== '' && markup` <span class="count">· ${block.note}</span>`}</h3>\n`;
    case 'card':
      return cardHeading(block);
    case 'group':
      return markup`<h4 dir="auto">${block.title}</h4>\n`;
    case 'list':
      return markup`<ul${block.kind === 'answers' && markup` class="answers"`}>\n${block.entries.map(listItem)}</ul>\n`;
    case 'table':
      return tableMarkup(block, id);
    case 'picture':
      return pictureMarkup(block);
  }
}

/** On a phone it would be too small to read, so there one scrolls through it. */
function pictureMarkup({ picture, caption, hint, scrollLabel }: BlockOf<'picture'>): Markup {
  return markup`<div class="scroll picture" role="region" aria-label="${scrollLabel}" tabindex="0">${picture.draw()}</div>\n<p class="hint">${caption} ${hint}</p>\n`;
}

function cardHeading({ card, mark, note }: BlockOf<'card'>): Markup {
  return markup`<h3>${mark !== null && insightMark(mark)}${cardName(card)} <span class="count">· ${note}</span> <span class="question">${card.question}</span></h3>\n`;
}

function cardName({ name, theme }: NamedCard): Markup {
  return markup`<span class="label theme-${theme}">${name}</span>`;
}

function insightMark(mark: string): Markup {
  return markup`<span class="insight">★ ${mark}</span> `;
}

function listItem({ card, text, mark, source, aside }: Entry): Markup {
  const sign = source !== null && markup`<span class="sign" aria-hidden="true">${sourceSign[source]}</span>`;
  return markup`<li${source !== null && markup` class="source-${source}"`}>${mark !== null && insightMark(mark)}${
    card !== null && markup`${cardName(card)} ${card.question}`
  }${text !== null && paragraphs(text)}${
    aside !== '' && markup`<p class="origin" dir="auto">${sign}${aside}</p>`
  }</li>\n`;
}
