/** styles.xml. Headings have Word's own names, so that its navigation, contents and screen readers know them. */
import type { Locale } from '../../messages/locale.ts';
import { markup, type Markup } from '../markup.ts';
import { action, attention, ink, line, muted } from '../office/colours.ts';
import { languageTag } from '../office/coreProperties.ts';
import { wordNamespaces } from './wordMarkup.ts';

const serif = markup`<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/>`;

function size(points: number): Markup {
  return markup`<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
}

function colour(value: string): Markup {
  return markup`<w:color w:val="${value}"/>`;
}

const grey = colour(muted);
const alarm = colour(attention);

/** Space around a paragraph, in points. */
function spacing(before: number, after: number): Markup {
  return markup`<w:spacing w:before="${before * 20}" w:after="${after * 20}"/>`;
}

/**
 * A style of paragraphs by Word's own name for it: the looks of the paragraph, in the order of the schema, those of its
 * words, and the style of the paragraph that comes after it.
 */
function paragraphStyle(name: string, paragraph: Markup, words?: Markup, next?: string): Markup {
  const id = name.replaceAll(/(?:^| )\w/gu, (letter) => letter.trim().toUpperCase());
  return markup`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${
    next !== undefined && markup`<w:next w:val="${next}"/>`
  }<w:qFormat/><w:pPr>${paragraph}</w:pPr>${words !== undefined && markup`<w:rPr>${words}</w:rPr>`}</w:style>`;
}

function heading(level: 1 | 2 | 3, before: number, words: Markup): Markup {
  const look = markup`<w:keepNext/><w:keepLines/>${spacing(before, 4)}<w:outlineLvl w:val="${level - 1}"/>`;
  return paragraphStyle(`heading ${level}`, look, words, 'Normal');
}

/** Space around a paragraph that stays with the one that follows. */
const kept = (before: number, after: number) => markup`<w:keepNext/>${spacing(before, after)}`;
const indent = markup`<w:ind w:left="397"/>`;
const border = markup`w:val="dashed" w:sz="12" w:space="6" w:color="${attention}"`;
const borders = markup`<w:pBdr><w:top ${border}/><w:left ${border}/><w:bottom ${border}/><w:right ${border}/></w:pBdr>`;

const paragraphStyles = [
  paragraphStyle('Title', kept(0, 2), markup`${serif}<w:b/>${size(24)}`, 'Subtitle'),
  paragraphStyle('Subtitle', spacing(0, 10), grey),
  paragraphStyle('Draft', markup`${borders}${spacing(4, 12)}<w:ind w:left="170" w:right="170"/>`, alarm),
  paragraphStyle('Facts', spacing(0, 6)),
  heading(1, 20, markup`${serif}<w:b/>${size(15)}`),
  heading(2, 12, markup`<w:b/>${size(11.5)}`),
  heading(3, 8, markup`<w:b/>${size(11)}`),
  paragraphStyle('Question', kept(0, 6), markup`${serif}${size(12.5)}`),
  paragraphStyle('List Paragraph', markup`${spacing(0, 2)}${indent}`),
  paragraphStyle('List Continue', markup`${spacing(2, 2)}${indent}`),
  paragraphStyle('Origin', markup`${spacing(0, 6)}${indent}`, markup`${grey}${size(10)}`),
  paragraphStyle('caption', kept(0, 4), grey),
  paragraphStyle('Hint', spacing(4, 6), grey),
  paragraphStyle('Table Text', spacing(2, 2)),
  paragraphStyle('Table Heading', kept(2, 2), markup`<w:b/>`),
  paragraphStyle('header', markup`<w:jc w:val="right"/>`, markup`<w:b/>${alarm}`),
  paragraphStyle(
    'footer',
    markup`<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>`,
    markup`${grey}${size(9)}`,
  ),
];

function characterStyle(id: string, name: string, look: Markup): Markup {
  return markup`<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/><w:rPr>${look}</w:rPr></w:style>`;
}

const shaded = markup`<w:shd w:val="clear" w:color="auto" w:fill="FFF1C9"/>`;
const characterStyles = [
  characterStyle('InsightMark', 'Insight Mark', markup`<w:b/>${colour('5b3d00')}${shaded}`),
  characterStyle('Count', 'Count', markup`<w:b w:val="0"/>${grey}${size(10.5)}`),
  characterStyle('Hyperlink', 'Hyperlink', markup`${colour(action)}<w:u w:val="single"/>`),
  characterStyle('Bar', 'Bar', markup`<w:shd w:val="clear" w:color="auto" w:fill="${action}"/>`),
  characterStyle('Open', 'Open', markup`<w:i/>${grey}`),
];

const rule = markup`w:val="single" w:sz="4" w:space="0" w:color="${line}"`;

const tableStyle = markup`<w:style w:type="table" w:styleId="NotesTable"><w:name w:val="Notes Table"/><w:tblPr><w:tblBorders><w:bottom ${rule}/><w:insideH ${rule}/></w:tblBorders><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="115" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="12" w:space="0" w:color="${ink}"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>`;

/** How everything looks, and in which language it is. */
export function stylesXml(locale: Locale): Markup {
  return markup`<w:styles ${wordNamespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:eastAsia="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>${colour(ink)}${size(11)}<w:lang w:val="${languageTag[locale]}" w:eastAsia="${languageTag[locale]}" w:bidi="he-IL"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${paragraphStyles}${characterStyles}${tableStyle}</w:styles>`;
}
