/** The bullets of lists: a sign of its own for each knowledge source, in its colour. */
import { sources, type Source } from '../../model/source.ts';
import { markup, type Markup } from '../html/markup.ts';
import { muted, sourceColour, sourceSign } from '../office/colours.ts';
import { wordNamespaces } from './namespaces.ts';

/** The number of the list whose bullets stand for a source, or for none. */
export function listNumber(source: Source | null): number {
  return source === null ? 1 : 2 + sources.indexOf(source);
}

/** numbering.xml */
export function numberingXml(): Markup {
  const lists = [null, ...sources].map((source) => ({
    number: listNumber(source),
    sign: source === null ? '•' : sourceSign[source],
    colour: source === null ? muted : sourceColour[source],
  }));
  return markup`<w:numbering ${wordNamespaces}>${lists.map(({ number, sign, colour }) => markup`<w:abstractNum w:abstractNumId="${number}"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="340"/></w:pPr><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:color w:val="${colour}"/></w:rPr></w:lvl></w:abstractNum>`)}${lists.map(({ number }) => markup`<w:num w:numId="${number}"><w:abstractNumId w:val="${number}"/></w:num>`)}</w:numbering>`;
}
