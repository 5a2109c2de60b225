/** The parts around the body of a Word document: the list of what is in the package, its bullets, header and footer. */
import type { Locale } from '../../messages/locale.ts';
import { sources } from '../../model/source.ts';
import { markup, type Markup } from '../markup.ts';
import { muted, sourceColour, sourceSign } from '../office/colours.ts';
import { languageTag } from '../office/coreProperties.ts';
import type { Picture } from '../office/picture.ts';
import type { Outline } from '../outline/outline.ts';
import { listNumber, picturePath, pictureRelation, wordMarkup, wordNamespaces } from './wordMarkup.ts';

const { words, paragraph } = wordMarkup;

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const parts = [
  ['document', 'document.main'],
  ['styles', 'styles'],
  ['numbering', 'numbering'],
  ['settings', 'settings'],
  ['header', 'header'],
  ['footer', 'footer'],
] as const;

/** [Content_Types].xml */
export function contentTypesXml(): Markup {
  return markup`<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${parts.map(([part, type]) => markup`<Override PartName="/word/${part}.xml" ContentType="${word}.${type}+xml"/>`)}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`;
}

/** _rels/.rels */
export function packageRelationsXml(): Markup {
  return markup`<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${packaging}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${office}/extended-properties" Target="docProps/app.xml"/></Relationships>`;
}

/** word/_rels/document.xml.rels */
export function documentRelationsXml(pictures: readonly Picture[]): Markup {
  const relations = parts
    .filter(([part]) => part !== 'document')
    .map(([part]) => markup`<Relationship Id="rId-${part}" Type="${office}/${part}" Target="${part}.xml"/>`);
  return markup`<Relationships xmlns="${packaging}/relationships">${relations}${pictures.map(
    (picture) =>
      markup`<Relationship Id="${pictureRelation(picture)}" Type="${office}/image" Target="${picturePath(picture)}"/>`,
  )}</Relationships>`;
}

/** docProps/app.xml */
export function appPropertiesXml(): Markup {
  return markup`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Kennistafel</Application></Properties>`;
}

/** word/numbering.xml: the bullets of lists, a sign of its own for each knowledge source, in its colour. */
export function numberingXml(): Markup {
  const lists = [null, ...sources].map((source) => ({
    number: listNumber(source),
    sign: source === null ? '•' : sourceSign[source],
    colour: source === null ? muted : sourceColour[source],
  }));
  return markup`<w:numbering ${wordNamespaces}>${lists.map(({ number, sign, colour }) => markup`<w:abstractNum w:abstractNumId="${number}"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="340"/></w:pPr><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:color w:val="${colour}"/></w:rPr></w:lvl></w:abstractNum>`)}${lists.map(({ number }) => markup`<w:num w:numId="${number}"><w:abstractNumId w:val="${number}"/></w:num>`)}</w:numbering>`;
}

/** word/settings.xml: says that this is for a present-day Word, which otherwise opens it in "compatibility mode". */
export function settingsXml(locale: Locale): Markup {
  return markup`<w:settings ${wordNamespaces}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${languageTag[locale]}"/></w:settings>`;
}

/** word/header.xml: says on every page of a draft that the notes can still change. */
export function headerXml({ draft }: Outline): Markup {
  return markup`<w:hdr ${wordNamespaces}>${paragraph(draft === null ? [] : [words(draft.label)], { style: 'Header' })}</w:hdr>`;
}

/** word/footer.xml: title, page and number of pages. */
export function footerXml({ title }: Outline): Markup {
  const field = (name: string) =>
    markup`<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  const runs = [words(title), markup`<w:r><w:tab/></w:r>`, field('PAGE'), words(' / '), field('NUMPAGES')];
  return markup`<w:ftr ${wordNamespaces}>${paragraph(runs, { style: 'Footer' })}</w:ftr>`;
}
