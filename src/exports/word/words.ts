/** Texts in WordprocessingML: runs, and the paragraphs that hold them. */
import { markup, type Markup } from '../html/markup.ts';
import { readsRightToLeft } from '../office/readingDirection.ts';

export interface RunLook {
  readonly bold?: boolean;
  readonly colour?: string;
  /** A character style. */
  readonly style?: 'InsightMark' | 'Count' | 'Open';
}

/** A text on the line that is going on. Its line breaks stay. */
export function run(text: string, look: RunLook = {}): Markup {
  const properties = [
    look.style !== undefined && markup`<w:rStyle w:val="${look.style}"/>`,
    look.bold === true && markup`<w:b/>`,
    look.colour !== undefined && markup`<w:color w:val="${look.colour}"/>`,
    readsRightToLeft(text) && markup`<w:rtl/>`,
  ].filter((property) => property !== false);
  const lines = text
    .split('\n')
    .map((words, index) => markup`${index > 0 && markup`<w:br/>`}<w:t xml:space="preserve">${words}</w:t>`);
  return markup`<w:r>${properties.length > 0 && markup`<w:rPr>${properties}</w:rPr>`}${lines}</w:r>`;
}

export interface ParagraphLook {
  readonly style?: string;
  /** Which list it is an item of, by its number in numbering.xml. */
  readonly list?: number;
  readonly rightToLeft?: boolean;
  readonly aligned?: 'end';
  /** Stays with the paragraph that follows. */
  readonly keepNext?: boolean;
}

/** A paragraph of runs. */
export function paragraph(runs: readonly (Markup | false)[], look: ParagraphLook = {}): Markup {
  const properties = [
    look.style !== undefined && markup`<w:pStyle w:val="${look.style}"/>`,
    look.keepNext === true && markup`<w:keepNext/>`,
    look.list !== undefined && markup`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${look.list}"/></w:numPr>`,
    look.rightToLeft === true && markup`<w:bidi/>`,
    look.aligned !== undefined && markup`<w:jc w:val="right"/>`,
  ].filter((property) => property !== false);
  return markup`<w:p>${properties.length > 0 && markup`<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** Somebody's text: each of its paragraphs in its own reading direction. */
export function textParagraphs(
  text: string,
  look: ParagraphLook = {},
  lead: Markup | false = false,
  following: ParagraphLook = look,
): Markup[] {
  return text.split('\n\n').map((words, index) =>
    paragraph([index === 0 && lead, run(words)], {
      ...(index === 0 ? look : following),
      rightToLeft: readsRightToLeft(words),
    }),
  );
}
