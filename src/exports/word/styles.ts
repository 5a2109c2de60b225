/** styles.xml: Word's own names for headings and the like, so that its navigation, contents and screen readers know them. */
import type { Locale } from '../../messages/locale.ts';
import { markup, type Markup } from '../markup.ts';
import { attention, ink, line, muted } from '../office/colours.ts';
import { languageTag } from '../office/coreProperties.ts';
import { wordNamespaces } from './wordMarkup.ts';

interface Style {
  readonly id: string;
  readonly name: string;
  /** Of the paragraph, in the order of the schema. */
  readonly paragraph?: Markup;
  readonly run?: Markup;
  readonly next?: string;
}

const serif = markup`<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/>`;

function size(points: number): Markup {
  return markup`<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
}

function colour(value: string): Markup {
  return markup`<w:color w:val="${value}"/>`;
}

/** Space around a paragraph, in points. */
function spacing(before: number, after: number): Markup {
  return markup`<w:spacing w:before="${before * 20}" w:after="${after * 20}"/>`;
}

function heading(level: 1 | 2 | 3, before: number, look: Markup): Style {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    paragraph: markup`<w:keepNext/><w:keepLines/>${spacing(before, 4)}<w:outlineLvl w:val="${level - 1}"/>`,
    run: look,
    next: 'Normal',
  };
}

const indent = markup`<w:ind w:left="397"/>`;
const border = markup`w:val="dashed" w:sz="12" w:space="6" w:color="${attention}"`;

const paragraphStyles: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    paragraph: markup`<w:keepNext/>${spacing(0, 2)}`,
    run: markup`${serif}<w:b/>${size(24)}`,
    next: 'Subtitle',
  },
  { id: 'Subtitle', name: 'Subtitle', paragraph: spacing(0, 10), run: colour(muted) },
  {
    id: 'Draft',
    name: 'Draft',
    paragraph: markup`<w:pBdr><w:top ${border}/><w:left ${border}/><w:bottom ${border}/><w:right ${border}/></w:pBdr>${spacing(4, 12)}<w:ind w:left="170" w:right="170"/>`,
    run: colour(attention),
  },
  { id: 'Facts', name: 'Facts', paragraph: spacing(0, 6) },
  heading(1, 20, markup`${serif}<w:b/>${size(15)}`),
  heading(2, 12, markup`<w:b/>${size(11.5)}`),
  heading(3, 8, markup`<w:b/>${size(11)}`),
  {
    id: 'Question',
    name: 'Question',
    paragraph: markup`<w:keepNext/>${spacing(0, 6)}`,
    run: markup`${serif}${size(12.5)}`,
  },
  { id: 'ListParagraph', name: 'List Paragraph', paragraph: markup`${spacing(0, 2)}${indent}` },
  { id: 'ListContinue', name: 'List Continue', paragraph: markup`${spacing(2, 2)}${indent}` },
  {
    id: 'Origin',
    name: 'Origin',
    paragraph: markup`${spacing(0, 6)}${indent}`,
    run: markup`${colour(muted)}${size(10)}`,
  },
  { id: 'Caption', name: 'caption', paragraph: markup`<w:keepNext/>${spacing(0, 4)}`, run: colour(muted) },
  { id: 'Hint', name: 'Hint', paragraph: spacing(4, 6), run: colour(muted) },
  { id: 'TableText', name: 'Table Text', paragraph: spacing(2, 2) },
  {
    id: 'TableHeading',
    name: 'Table Heading',
    paragraph: markup`<w:keepNext/>${spacing(2, 2)}`,
    run: markup`<w:b/>`,
  },
  {
    id: 'Header',
    name: 'header',
    paragraph: markup`<w:jc w:val="right"/>`,
    run: markup`<w:b/>${colour(attention)}`,
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: markup`<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>`,
    run: markup`${colour(muted)}${size(9)}`,
  },
];

const characterStyles: readonly Style[] = [
  {
    id: 'InsightMark',
    name: 'Insight Mark',
    run: markup`<w:b/>${colour('5b3d00')}<w:shd w:val="clear" w:color="auto" w:fill="FFF1C9"/>`,
  },
  { id: 'Count', name: 'Count', run: markup`<w:b w:val="0"/>${colour(muted)}${size(10.5)}` },
  { id: 'Open', name: 'Open', run: markup`<w:i/>${colour(muted)}` },
];

function paragraphStyle({ id, name, paragraph, run, next }: Style): Markup {
  return markup`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${
    next !== undefined && markup`<w:next w:val="${next}"/>`
  }<w:qFormat/>${paragraph !== undefined && markup`<w:pPr>${paragraph}</w:pPr>`}${run !== undefined && markup`<w:rPr>${run}</w:rPr>`}</w:style>`;
}

function characterStyle({ id, name, run }: Style): Markup {
  return markup`<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/><w:rPr>${run ?? false}</w:rPr></w:style>`;
}

const rule = markup`w:val="single" w:sz="4" w:space="0" w:color="${line}"`;

const tableStyle = markup`<w:style w:type="table" w:styleId="NotesTable"><w:name w:val="Notes Table"/><w:tblPr><w:tblBorders><w:bottom ${rule}/><w:insideH ${rule}/></w:tblBorders><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="115" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="12" w:space="0" w:color="${ink}"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>`;

/** How everything looks, and in which language it is. */
export function stylesXml(locale: Locale): Markup {
  return markup`<w:styles ${wordNamespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:eastAsia="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>${colour(ink)}${size(11)}<w:lang w:val="${languageTag[locale]}" w:eastAsia="${languageTag[locale]}" w:bidi="he-IL"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${paragraphStyles.map(paragraphStyle)}${characterStyles.map(characterStyle)}${tableStyle}</w:styles>`;
}
