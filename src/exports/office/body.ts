/** The notes as the body of an office document. Word and OpenDocument share this walk; each gives only its own markup. */
import type { Source } from '../../model/source.ts';
import { markup, type Markup } from '../markup.ts';
import type { BlockOf, Cell, Entry, NamedCard, Outline, Section } from '../outline/outline.ts';
import { renderBlock } from '../outline/renderBlock.ts';
import { picturesIn, type Picture } from './picture.ts';

/** The looks of words inside a paragraph. */
export type WordsLook = 'Strong' | 'Quiet' | 'Open' | 'Insight' | 'Bar' | `Theme_${NamedCard['theme']}`;

export interface ParagraphLook {
  readonly style:
    | 'Standard'
    | 'Title'
    | 'Subtitle'
    | 'Draft'
    | 'Facts'
    | 'Question'
    | 'Entry'
    | 'Origin'
    | 'Caption'
    | 'Hint'
    | 'Table_text'
    | 'Table_heading'
    | 'Header'
    | 'Footer';
  /** For an entry of a list: the knowledge source that its bullet shows; null for the plain bullet. */
  readonly source?: Source | null;
  /** Stays on one page with the paragraph that follows. */
  readonly kept?: boolean;
  /** At the end of the line, as numbers are. */
  readonly end?: boolean;
}

type Content = readonly (Markup | false)[];

export interface ListItem {
  readonly source: Source | null;
  readonly content: Markup;
}

export interface TableCells {
  readonly heading: readonly Markup[];
  readonly rows: readonly (readonly Markup[])[];
}

/** The markup of one office format. */
export interface OfficeMarkup {
  /** Between a name and what is known about it. */
  readonly dot: string;
  /** Between an insight mark and what is beside it. */
  readonly gap: Markup;
  readonly words: (text: string, look?: WordsLook) => Markup;
  readonly paragraph: (content: Content, look: ParagraphLook) => Markup;
  /** Somebody's text: each of its paragraphs in its own reading direction. The lead comes before its first words. */
  readonly paragraphs: (text: string, look: ParagraphLook, lead?: Markup | false) => readonly Markup[];
  /** A heading; in the reading direction of what it names. */
  readonly heading: (level: 1 | 2 | 3, content: Content, named: string) => Markup;
  readonly list: (items: readonly ListItem[]) => Markup;
  readonly caption: (table: BlockOf<'table'>) => Markup;
  readonly table: (table: BlockOf<'table'>, cells: TableCells, name: string) => Markup;
  /** A paragraph with a picture, and what it shows in words. */
  readonly picture: (picture: Picture) => Markup;
}

/** Everything between the margins. The pictures of the board are PNG, one for each of its parts; none where they could not be drawn. */
export function documentBody(outline: Outline, board: readonly Uint8Array[], office: OfficeMarkup): Markup {
  const { title, subtitle, draft, facts, sections } = outline;
  const { words, paragraph, paragraphs } = office;
  const figures = facts.flatMap(({ value, label }, index) => [
    index > 0 && words(office.dot, 'Quiet'),
    words(String(value), 'Strong'),
    words(` ${label}`),
  ]);
  return markup`${paragraphs(title, { style: 'Title' })}${paragraphs(subtitle, { style: 'Subtitle' })}${
    draft !== null && paragraph([words(`${draft.label}. `, 'Strong'), words(draft.hint)], { style: 'Draft' })
  }${paragraph(figures, { style: 'Facts' })}${sections.map((section) => sectionXml(section, board, office))}`;
}

function sectionXml(
  { id, title, blocks }: Section,
  board: readonly Uint8Array[],
  office: OfficeMarkup,
): Markup {
  const { dot, words, paragraph, paragraphs, heading } = office;
  const content = blocks.map((block, index) => {
    const pictures = picturesIn(block, board);
    return renderBlock<Markup, typeof block.type>(block, {
      text: ({ text, tone }) => markup`${paragraphs(text, { style: tone === 'hint' ? 'Hint' : 'Standard' })}`,
      heading: ({ text, note }) =>
        heading(2, [words(text), note !== '' && words(`${dot}${note}`, 'Quiet')], text),
      card: (card) => cardHeading(card, office),
      group: (group) => heading(3, [words(group.title)], group.title),
      list: ({ entries }) =>
        office.list(entries.map((entry) => ({ source: entry.source, content: entryXml(entry, office) }))),
      table: (table) =>
        markup`${office.caption(table)}${pictures.map(office.picture)}${office.table(table, cellsOf(table, office), `${id}-${index}`)}`,
      // Where the board could not be drawn, the caption still says what is on it.
      picture: ({ picture: { parts }, caption, hint, paperHint }) => {
        const drawn = pictures.map((one, part) => [
          office.picture(one),
          parts.length > 1 && paragraph([words(parts[part]?.description ?? '')], { style: 'Hint' }),
        ]);
        const said =
          parts.length === 0
            ? `${caption} ${paperHint}`
            : drawn.length === 0
              ? caption
              : `${caption} ${hint}`;
        return markup`${drawn}${paragraph([words(said)], { style: 'Hint' })}`;
      },
    });
  });
  return markup`${heading(1, [words(title)], title)}${content}`;
}

function cardHeading({ card, mark, note }: BlockOf<'card'>, office: OfficeMarkup): Markup {
  const { dot, gap, words } = office;
  const marked = mark !== null && markup`${gap}${insight(mark, office)}`;
  const line = [cardName(card, office), marked, words(`${dot}${note}`, 'Quiet')];
  return markup`${office.heading(2, line, card.name)}${office.paragraphs(card.question, { style: 'Question' })}`;
}

const cardName = ({ name, theme }: NamedCard, { words }: OfficeMarkup) => words(name, `Theme_${theme}`);
const insight = (mark: string, { words }: OfficeMarkup) => words(`★ ${mark}`, 'Insight');

function entryXml({ card, text, mark, source, aside }: Entry, office: OfficeMarkup): Markup {
  const { dot, gap, words, paragraph, paragraphs } = office;
  const lead = mark !== null && markup`${insight(mark, office)}${gap}`;
  // What is known about an answer stays on the page where the answer ends.
  const look = { style: 'Entry', source, kept: aside !== '' } as const;
  const content =
    card === null
      ? paragraphs(text ?? '', look, lead)
      : [paragraph([lead, cardName(card, office), words(`${dot}${card.question}`)], look)];
  return markup`${content}${aside !== '' && paragraphs(aside, { style: 'Origin' })}`;
}

/** The longest bar, in spaces: it fits in the narrowest column. */
const longestBar = 30;

/** Under a number: a bar of shaded spaces, which is printed, and of which a screen reader says nothing. */
function bar(count: number, spread: readonly number[], { words }: OfficeMarkup): Markup {
  const spaces = Math.ceil((count / Math.max(1, ...spread)) * longestBar);
  return words(`\n${'\u00a0'.repeat(spaces)}`, 'Bar');
}

function cellsOf({ kind, columns, rows }: BlockOf<'table'>, office: OfficeMarkup): TableCells {
  const { words, paragraph, paragraphs } = office;
  // Above its bar a number stands where the bar begins.
  const ends = columns.map(({ numeric }) => numeric && kind !== 'spread');
  const cell = ({ text, open }: Cell, end: boolean, total: boolean): Markup => {
    if (open) return paragraph([words(text, 'Open')], { style: 'Table_text' });
    if (!end && !total) return markup`${paragraphs(text, { style: 'Table_text' })}`;
    return paragraph([words(text, total ? 'Strong' : undefined)], { style: 'Table_text', end });
  };
  return {
    heading: columns.map(({ label }, index) =>
      paragraph([words(label)], { style: 'Table_heading', end: ends[index] ?? false }),
    ),
    rows: rows.map(({ cells, total, spread }) =>
      cells.map((one, index) => {
        const count = spread?.[index - 1] ?? 0;
        return spread !== undefined && count > 0
          ? paragraph([words(one.text), bar(count, spread, office)], { style: 'Table_text' })
          : cell(one, ends[index] ?? false, total);
      }),
    ),
  };
}
