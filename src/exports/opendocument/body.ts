/** The outline as the body of an OpenDocument text: real headings, lists and tables. */
import { markup, type Markup } from '../html/markup.ts';
import { pictureOf, type Picture } from '../office/picture.ts';
import type { Block, BlockOf, Entry, NamedCard, Outline, Section } from '../outline/outline.ts';
import { pictureXml } from './picture.ts';
import { tableXml } from './table.ts';
import { paragraph, span, textParagraphs, words } from './words.ts';

/** Everything between the margins. */
export function bodyXml(
  { title, subtitle, draft, facts, sections }: Outline,
  board: Uint8Array | null,
): Markup {
  const figures = facts.flatMap(({ value, label }, index) => [
    index > 0 && span(' · ', 'Quiet'),
    span(String(value), 'Strong'),
    words(` ${label}`),
  ]);
  return markup`${textParagraphs(title, 'Title')}${textParagraphs(subtitle, 'Subtitle')}${
    draft !== null && paragraph([span(`${draft.label}. `, 'Strong'), words(draft.hint)], 'Draft')
  }${paragraph(figures, 'Facts')}${sections.map((section) => sectionXml(section, board))}`;
}

/** A real heading, which the navigator and the contents know. */
function heading(level: 1 | 2 | 3, content: readonly (Markup | false)[]): Markup {
  return markup`<text:h text:style-name="Heading_${level}" text:outline-level="${level}">${content}</text:h>`;
}

function sectionXml({ id, title, blocks }: Section, board: Uint8Array | null): Markup {
  return markup`${heading(1, [words(title)])}${blocks.map((block, index) => blockXml(block, `${id}-${index}`, pictureOf(block, board)))}`;
}

function blockXml(block: Block, name: string, picture: Picture | null): Markup {
  switch (block.type) {
    case 'text':
      return markup`${textParagraphs(block.text, block.tone === 'hint' ? 'Hint' : 'Standard')}`;
    case 'heading':
      return heading(2, [words(block.text), block.note !== '' && span(` · ${block.note}`, 'Quiet')]);
    case 'card':
      return cardHeading(block);
    case 'group':
      return heading(3, [words(block.title)]);
    case 'list':
      return listXml(block);
    case 'table':
      return markup`${block.kind === 'balance' ? paragraph([words(block.caption)], 'Caption') : heading(2, [words(block.caption)])}${tableXml(block, name, picture)}`;
    case 'picture':
      return boardXml(block, picture);
  }
}

/** Where it could not be drawn, its caption says what lies on the board. */
function boardXml({ caption, hint }: BlockOf<'picture'>, picture: Picture | null): Markup {
  if (picture === null) return paragraph([words(caption)], 'Hint');
  return markup`${paragraph([pictureXml(picture)], 'Caption')}${paragraph([words(`${caption} ${hint}`)], 'Hint')}`;
}

function cardHeading({ card, mark, note }: BlockOf<'card'>): Markup {
  const line = [cardName(card), mark !== null && markup` ${insight(mark)}`, span(` · ${note}`, 'Quiet')];
  return markup`${heading(2, line)}${textParagraphs(card.question, 'Question')}`;
}

function cardName({ name, theme }: NamedCard): Markup {
  return span(name, `Theme_${theme}`);
}

function insight(mark: string): Markup {
  return span(`★ ${mark}`, 'Insight');
}

/** Each run of entries that have one kind of bullet is a list of its own; together they read as one. */
function listXml({ entries }: BlockOf<'list'>): Markup {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const current = runs.at(-1);
    if (current !== undefined && current[0]?.source === entry.source) current.push(entry);
    else runs.push([entry]);
  }
  return markup`${runs.map(
    (run) =>
      markup`<text:list text:style-name="List_${run[0]?.source ?? 'none'}">${run.map((entry) => markup`<text:list-item>${entryXml(entry)}</text:list-item>`)}</text:list>`,
  )}`;
}

function entryXml({ card, text, mark, aside }: Entry): Markup {
  const lead = mark === null ? false : markup`${insight(mark)} `;
  // What is known about an answer stays on the page where the answer ends.
  const style = aside === '' ? 'Entry' : 'Entry_kept';
  const content =
    card === null
      ? textParagraphs(text ?? '', style, lead)
      : [paragraph([lead, cardName(card), words(` · ${card.question}`)], style)];
  return markup`${content}${aside !== '' && textParagraphs(aside, 'Origin')}`;
}
