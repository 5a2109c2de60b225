/** The outline as the body of a Word document: real headings, lists and tables. */
import { markup, type Markup } from '../html/markup.ts';
import { themeColour } from '../office/colours.ts';
import { pictureOf, type Picture } from '../office/picture.ts';
import type { Block, BlockOf, Entry, NamedCard, Outline, Section } from '../outline/outline.ts';
import { listNumber } from './numbering.ts';
import { pictureXml } from './picture.ts';
import { tableXml } from './table.ts';
import { paragraph, run, textParagraphs } from './words.ts';

/** Everything between the margins. */
export function bodyXml(
  { title, subtitle, draft, facts, sections }: Outline,
  board: Uint8Array | null,
): Markup {
  const figures = facts.flatMap(({ value, label }, index) => [
    index > 0 && run('  ·  ', { style: 'Count' }),
    run(String(value), { bold: true }),
    run(` ${label}`),
  ]);
  return markup`${textParagraphs(title, { style: 'Title' })}${textParagraphs(subtitle, { style: 'Subtitle' })}${
    draft !== null &&
    paragraph([run(`${draft.label}. `, { bold: true }), run(draft.hint)], { style: 'Draft' })
  }${paragraph(figures, { style: 'Facts' })}${sections.map((section) => sectionXml(section, board))}`;
}

function sectionXml({ title, blocks }: Section, board: Uint8Array | null): Markup {
  return markup`${paragraph([run(title)], { style: 'Heading1' })}${blocks.map((block) => blockXml(block, pictureOf(block, board)))}`;
}

function blockXml(block: Block, picture: Picture | null): Markup {
  switch (block.type) {
    case 'text':
      return markup`${textParagraphs(block.text, block.tone === 'hint' ? { style: 'Hint' } : {})}`;
    case 'heading':
      return paragraph(
        [run(block.text), block.note !== '' && run(`  ·  ${block.note}`, { style: 'Count' })],
        { style: 'Heading2' },
      );
    case 'card':
      return cardHeading(block);
    case 'group':
      return paragraph([run(block.title)], { style: 'Heading3' });
    case 'list':
      return markup`${block.entries.map(entryXml)}`;
    case 'table':
      return tableXml(block, picture);
    case 'picture':
      return boardXml(block, picture);
  }
}

/** Where it could not be drawn, its caption says what lies on the board. */
function boardXml({ caption, hint }: BlockOf<'picture'>, picture: Picture | null): Markup {
  if (picture === null) return paragraph([run(caption)], { style: 'Hint' });
  return markup`${paragraph([pictureXml(picture)], { keepNext: true })}${paragraph([run(`${caption} ${hint}`)], { style: 'Hint' })}`;
}

function cardHeading({ card, mark, note }: BlockOf<'card'>): Markup {
  return markup`${paragraph([cardName(card), ...marked(mark), run(`  ·  ${note}`, { style: 'Count' })], { style: 'Heading2' })}${textParagraphs(card.question, { style: 'Question' })}`;
}

function cardName({ name, theme }: NamedCard): Markup {
  return run(name, { bold: true, colour: themeColour[theme] });
}

function marked(mark: string | null): Markup[] {
  return mark === null ? [] : [run('  '), run(`★ ${mark}`, { style: 'InsightMark' })];
}

function entryXml({ card, text, mark, source, aside }: Entry): Markup {
  const list = listNumber(source);
  // What is known about an answer stays on the page where the answer ends.
  const keepNext = aside !== '';
  const look = { style: 'ListParagraph', list, keepNext };
  const lead = mark === null ? false : markup`${run(`★ ${mark}`, { style: 'InsightMark' })}${run('  ')}`;
  const words =
    card === null
      ? textParagraphs(text ?? '', look, lead, { style: 'ListContinue', keepNext })
      : [paragraph([lead, cardName(card), run(`  ·  ${card.question}`)], look)];
  return markup`${words}${aside !== '' && textParagraphs(aside, { style: 'Origin' })}`;
}
