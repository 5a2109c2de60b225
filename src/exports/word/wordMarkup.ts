/** WordprocessingML: the paragraphs, lists, tables and pictures of a Word document. */
import { sources, type Source } from '../../model/source.ts';
import { markup, type Markup } from '../markup.ts';
import type { OfficeMarkup, ParagraphLook, WordsLook } from '../office/body.ts';
import { themeColour } from '../office/colours.ts';
import type { Picture } from '../office/picture.ts';
import type { TableKind } from '../outline/outline.ts';
import { sizeOnPage } from '../picture/onPaper.ts';
import { readsRightToLeft } from '../plainText.ts';
import { partsWithAddresses } from '../webAddresses.ts';

/** The XML names that the parts of a Word document use. */
export const wordNamespaces = markup`xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;

const bold = markup`<w:b/>`;

function lookXml(look: WordsLook): Markup {
  if (look === 'Strong') return bold;
  if (look === 'Quiet') return markup`<w:rStyle w:val="Count"/>`;
  if (look === 'Insight') return markup`<w:rStyle w:val="InsightMark"/>`;
  // LibreOffice takes no size from a style of characters.
  if (look === 'Bar') return markup`<w:rStyle w:val="Bar"/><w:sz w:val="12"/><w:szCs w:val="12"/>`;
  if (look === 'Open') return markup`<w:rStyle w:val="Open"/>`;
  const theme = look.slice('Theme_'.length) as keyof typeof themeColour;
  return markup`${bold}<w:color w:val="${themeColour[theme]}"/>`;
}

/** Words on the line that is going on. Their line breaks stay, and web addresses are links. */
function words(text: string, look?: WordsLook): Markup {
  return markup`${partsWithAddresses(text).map((part) => {
    if (part.address === null) return run(part.text, look);
    // A field, which needs no relation beside the document. Its address has no quote, space or backslash.
    return markup`<w:fldSimple w:instr=" HYPERLINK &quot;${part.address}&quot; ">${run(part.text, look, true)}</w:fldSimple>`;
  })}`;
}

function run(text: string, look?: WordsLook, link = false): Markup {
  const properties = [
    link && markup`<w:rStyle w:val="Hyperlink"/>`,
    !link && look !== undefined && lookXml(look),
    readsRightToLeft(text) && markup`<w:rtl/>`,
  ].filter((property) => property !== false);
  const lines = text
    .split('\n')
    .map((line, index) => markup`${index > 0 && markup`<w:br/>`}<w:t xml:space="preserve">${line}</w:t>`);
  return markup`<w:r>${properties.length > 0 && markup`<w:rPr>${properties}</w:rPr>`}${lines}</w:r>`;
}

/** The number of the list whose bullets show a knowledge source, or none. */
export function listNumber(source: Source | null): number {
  return source === null ? 1 : 2 + sources.indexOf(source);
}

interface WordLook extends Omit<ParagraphLook, 'style'> {
  /** As Word names it; without one, a paragraph has the style of the document. */
  readonly style?: string;
  readonly rightToLeft?: boolean;
}

function styled(content: readonly (Markup | false)[], look: WordLook): Markup {
  const { style, source, kept = false, end = false, rightToLeft = false } = look;
  const properties = [
    style !== undefined && markup`<w:pStyle w:val="${style}"/>`,
    kept && markup`<w:keepNext/>`,
    source !== undefined &&
      markup`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${listNumber(source)}"/></w:numPr>`,
    rightToLeft && markup`<w:bidi/>`,
    end && markup`<w:jc w:val="right"/>`,
  ].filter((property) => property !== false);
  return markup`<w:p>${properties.length > 0 && markup`<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/** The styles that have a name of their own in Word. */
const wordStyles: Partial<Record<ParagraphLook['style'], string>> = {
  Entry: 'ListParagraph',
  Table_text: 'TableText',
  Table_heading: 'TableHeading',
};

function inWord({ style, ...look }: ParagraphLook): WordLook {
  return style === 'Standard' ? look : { style: wordStyles[style] ?? style, ...look };
}

function paragraphs(text: string, look: ParagraphLook, lead: Markup | false = false): Markup[] {
  const first = inWord(look);
  // Only the first paragraph of an entry has the bullet.
  const { source: _, ...continued } = look;
  const following = look.style === 'Entry' ? { ...continued, style: 'ListContinue' } : first;
  return text.split('\n\n').map((part, index) =>
    styled([index === 0 && lead, words(part)], {
      ...(index === 0 ? first : following),
      rightToLeft: readsRightToLeft(part),
    }),
  );
}

/** The width between the margins of A4, in twentieths of a point. */
const fullWidth = 9638;
const shares = {
  actions: [0.56, 0.2, 0.24],
  votes: [0.7, 0.15, 0.15],
  balance: [0.24, 0.19, 0.19, 0.19, 0.19],
} as const;
/** As many columns as there are answers: the questions get what these leave. */
const widthOf = (kind: TableKind, index: number, columns: number) =>
  kind === 'spread' ? (index === 0 ? 1 - (columns - 1) * 0.125 : 0.125) : (shares[kind][index] ?? 0.2);

const table: OfficeMarkup['table'] = ({ kind, caption, columns }, { heading, rows }) => {
  const widths = columns.map((_, index) => Math.floor(fullWidth * widthOf(kind, index, columns.length)));
  const cellsXml = (cells: readonly Markup[]) =>
    cells.map(
      (cell, index) =>
        markup`<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`,
    );
  const body = rows.map((cells) => markup`<w:tr><w:trPr><w:cantSplit/></w:trPr>${cellsXml(cells)}</w:tr>`);
  // The heading row comes again on every page.
  return markup`<w:tbl><w:tblPr><w:tblStyle w:val="NotesTable"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="${caption}"/></w:tblPr><w:tblGrid>${widths.map((width) => markup`<w:gridCol w:w="${width}"/>`)}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cellsXml(heading)}</w:tr>${body}</w:tbl>`;
};

/** The path of a picture inside the package, from the document. */
export const picturePath = ({ name }: Pick<Picture, 'name'>) => `media/${name}.png`;
/** The name of a picture as a relation of the document. */
export const pictureRelation = ({ name }: Pick<Picture, 'name'>) => `rIdPicture-${name}`;

/** The balance is the first, and comes after the parts of the board. */
const pictureNumber = ({ name }: Picture) =>
  name === 'balance' ? 1 : 1 + Number(name.slice('board-'.length));
/** Word measures in English Metric Units. */
const unitsToCentimetre = 360_000;

function picture(shown: Picture): Markup {
  const { name, title, description } = shown;
  const { wide, high } = sizeOnPage(shown);
  const [cx, cy] = [Math.round(wide * unitsToCentimetre), Math.round(high * unitsToCentimetre)];
  const id = pictureNumber(shown);
  const drawing = markup`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${id}" name="${name}" descr="${description}" title="${title}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${id}" name="${name}.png" descr="${description}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${pictureRelation(shown)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  return styled([drawing], { kept: true });
}

export const wordMarkup: OfficeMarkup = {
  dot: '  ·  ',
  gap: words('  '),
  words,
  paragraph: (content, look) => styled(content, inWord(look)),
  paragraphs,
  heading: (level, content, named) =>
    styled(content, { style: `Heading${level}`, rightToLeft: readsRightToLeft(named) }),
  list: (items) => markup`${items.map(({ content }) => content)}`,
  caption: ({ kind, caption }) =>
    styled([words(caption)], {
      style: kind === 'balance' ? 'Caption' : 'Heading2',
      kept: true,
      rightToLeft: readsRightToLeft(caption),
    }),
  table,
  picture,
};
