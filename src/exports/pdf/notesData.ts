/** The outline as data for the template of a PDF. Texts are strings in it: the template shows them and never reads them. */
import { createNotesTranslator } from '../../messages/notesTranslator.ts';
import type { Source } from '../../model/source.ts';
import { toHtml } from '../markup.ts';
import type { Block, BlockOf, Entry, Outline, Row } from '../outline/outline.ts';
import { renderBlock } from '../outline/renderBlock.ts';
import type { HasLetters } from '../picture/boardPicture.ts';
import { sizeOnPage } from '../picture/onPaper.ts';
import { readsRightToLeft } from '../plainText.ts';
import { partsWithAddresses, type TextPart } from '../webAddresses.ts';

/** A text on one line, in its own reading direction. */
export interface Line {
  readonly text: string;
  readonly rtl: boolean;
}

interface Paragraph {
  readonly rtl: boolean;
  readonly lines: readonly (readonly TextPart[])[];
}

export const line = (text: string): Line => ({ text, rtl: readsRightToLeft(text) });

const paragraph = (text: string): Paragraph => ({
  rtl: readsRightToLeft(text),
  lines: text.split('\n').map(partsWithAddresses),
});

/** Somebody's text. Web addresses in it are links. */
const paragraphs = (text: string) => text.split('\n\n').map(paragraph);

interface EntryData {
  readonly card: Entry['card'];
  readonly mark: string | null;
  readonly source: Source | null;
  readonly rtl: boolean;
  readonly paragraphs: readonly Paragraph[] | null;
  readonly aside: Paragraph | null;
}

const entry = ({ card, mark, source, text, aside }: Entry): EntryData => ({
  card,
  mark,
  source,
  rtl: text !== null && readsRightToLeft(text),
  paragraphs: text === null ? null : paragraphs(text),
  aside: aside === '' ? null : paragraph(aside),
});

const row = ({ cells, total, balance, spread }: Row) => ({
  cells: cells.map(({ text, open }) => ({ paragraphs: paragraphs(text), open })),
  total,
  balance,
  spread: spread ?? null,
});

/** A list has one direction, so what is read the other way begins another. */
function lists({ kind, entries }: BlockOf<'list'>) {
  const found: EntryData[][] = [];
  for (const one of entries.map(entry)) {
    const last = found.at(-1);
    if (last?.[0]?.rtl === one.rtl) last.push(one);
    else found.push([one]);
  }
  return found.map((some) => ({ type: 'list', kind, entries: some }));
}

const blockData = (block: Block, hasLetters: HasLetters): readonly object[] =>
  renderBlock<readonly object[], Block['type']>(block, {
    text: ({ text, tone }) => [
      { type: 'text', tone, paragraphs: tone === 'link' ? [linkTo(text)] : paragraphs(text) },
    ],
    heading: ({ text, note }) => [{ type: 'heading', title: line(text), note }],
    card: (one) => [one],
    group: ({ title }) => [{ type: 'group', title: line(title) }],
    list: lists,
    table: ({ kind, caption, columns, rows }) => [
      { type: 'table', kind, caption: line(caption), columns, rows: rows.map(row) },
    ],
    picture: ({ picture, caption, hint, paperHint }) => [
      {
        type: 'picture',
        caption: `${caption} ${picture.parts.length === 0 ? paperHint : hint}`,
        parts: picture.parts.map((part) => ({
          svg: toHtml(part.draw(hasLetters)),
          wide: sizeOnPage(part).wide,
          description: part.description,
          alt: `${picture.title}. ${part.description}`,
        })),
      },
    ],
  });

const linkTo = (address: string): Paragraph => ({ rtl: false, lines: [[{ text: address, address }]] });

/** The data for the template `notes`, as JSON. `hasLetters`: which texts the fonts can show in the picture of the board. */
export function notesData(outline: Outline, hasLetters: HasLetters = () => true): string {
  const { locale, title, kind, subtitle, draft, facts, sections } = outline;
  const t = createNotesTranslator(locale);
  return JSON.stringify({
    locale,
    documentTitle: `${title} · ${draft === null ? kind : draft.label}`,
    title: line(title),
    subtitle: line(subtitle),
    draft,
    facts,
    sections: sections.map((section) => ({
      ...section,
      blocks: section.blocks.flatMap((block) => blockData(block, hasLetters)),
    })),
    footer: t(($) => $.notes.pdf.page, { page: '{page}', pages: '{pages}' }),
    lost: t(($) => $.notes.pdf.lost, { sign: '{sign}' }),
  });
}
