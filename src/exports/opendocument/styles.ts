/** styles.xml: how the document looks, in which language it is, and what is above and below the text of each page. */
import type { Locale } from '../../messages/locale.ts';
import { sources } from '../../model/source.ts';
import { markup, type Markup } from '../markup.ts';
import { action, ink, line, muted, sourceColour, sourceSign, themeColour } from '../office/colours.ts';
import type { Outline } from '../outline/outline.ts';
import { namespaces, odtMarkup } from './odtMarkup.ts';
import { paragraphStyles } from './paragraphStyles.ts';

const { words, paragraph } = odtMarkup;

const country: Readonly<Record<Locale, string>> = { nl: 'NL', en: 'GB' };

const bold = markup`fo:font-weight="bold"`;

const spans: readonly (readonly [name: string, look: Markup])[] = [
  ['Strong', bold],
  ['Quiet', markup`fo:color="#${muted}" fo:font-weight="normal"`],
  ['Open', markup`fo:color="#${muted}" fo:font-style="italic"`],
  ['Bar', markup`fo:font-size="6pt" fo:background-color="#${action}"`],
  ['Link', markup`fo:color="#${action}" style:text-underline-style="solid"`],
  ['Insight', markup`${bold} fo:color="#5b3d00" fo:background-color="#fff1c9"`],
  ...Object.entries(themeColour).map(
    ([theme, colour]) => [`Theme_${theme}`, markup`${bold} fo:color="#${colour}"`] as const,
  ),
];

function listStyle(name: string, sign: string, colour: string): Markup {
  return markup`<text:list-style style:name="List_${name}"><text:list-level-style-bullet text:level="1" text:style-name="Bullet_${name}" text:bullet-char="${sign}"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.7cm" fo:text-indent="-0.6cm" fo:margin-left="0.7cm"/></style:list-level-properties><style:text-properties style:font-name="Arial" fo:color="#${colour}"/></text:list-level-style-bullet></text:list-style>`;
}

function bulletStyle(name: string, colour: string): Markup {
  return markup`<style:style style:name="Bullet_${name}" style:family="text"><style:text-properties fo:color="#${colour}"/></style:style>`;
}

const bullets = [
  { name: 'none', sign: '•', colour: muted },
  ...sources.map((source) => ({ name: source, sign: sourceSign[source], colour: sourceColour[source] })),
];

/** The looks of everything, and the page. */
export function stylesXml({ locale, title, draft }: Outline): Markup {
  return markup`<office:document-styles ${namespaces}><office:font-face-decls>${fontFace('Calibri', 'swiss')}${fontFace('Georgia', 'roman')}${fontFace('Arial', 'swiss')}</office:font-face-decls><office:styles><style:default-style style:family="paragraph"><style:paragraph-properties style:tab-stop-distance="1.25cm" style:writing-mode="lr-tb"/><style:text-properties style:font-name="Calibri" fo:font-size="11pt" fo:color="#${ink}" fo:language="${locale}" fo:country="${country[locale]}"/></style:default-style><style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-top="0pt" fo:margin-bottom="6pt" fo:line-height="110%"/></style:style>${paragraphStyles}${spans.map(([name, look]) => markup`<style:style style:name="${name}" style:family="text"><style:text-properties ${look}/></style:style>`)}${bullets.map(({ name, colour }) => bulletStyle(name, colour))}<style:style style:name="Picture" style:family="graphic"><style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline"/></style:style>${bullets.map(({ name, sign, colour }) => listStyle(name, sign, colour))}</office:styles><office:automatic-styles><style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="2cm" fo:margin-right="2cm" style:print-orientation="portrait"/><style:header-style><style:header-footer-properties fo:min-height="0.5cm" fo:margin-bottom="0.3cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.5cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">${
    draft !== null &&
    markup`<style:header>${paragraph([words(draft.label)], { style: 'Header' })}</style:header>`
  }<style:footer>${paragraph([words(title), markup`<text:tab/><text:page-number text:select-page="current">1</text:page-number> / <text:page-count>1</text:page-count>`], { style: 'Footer' })}</style:footer></style:master-page></office:master-styles></office:document-styles>`;
}

function fontFace(name: string, family: 'swiss' | 'roman'): Markup {
  return markup`<style:font-face style:name="${name}" svg:font-family="${name}" style:font-family-generic="${family}" style:font-pitch="variable"/>`;
}

/** Widths in centimetres of the first column and of each of the others. */
const columns = { actions: [9.4, 3.8], votes: [11.8, 2.6], balance: [4.2, 3.2], spread: [4.6, 2.3] } as const;

/** The styles of tables, which by the norm belong to the content. */
export function tableStylesXml(): Markup {
  const widths = Object.entries(columns).flatMap(([kind, [first, other]]) => [
    columnStyle(`Column_${kind}_first`, first),
    columnStyle(`Column_${kind}`, other),
  ]);
  return markup`<style:style style:name="Table" style:family="table"><style:table-properties style:width="17cm" table:align="left" fo:margin-bottom="0.3cm"/></style:style>${widths}<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>${cellStyle('Cell_heading', markup`1.5pt solid #${ink}`)}${cellStyle('Cell', markup`0.5pt solid #${line}`)}`;
}

function columnStyle(name: string, width: number): Markup {
  return markup`<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${width}cm"/></style:style>`;
}

function cellStyle(name: string, border: Markup): Markup {
  return markup`<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:padding-top="0.05cm" fo:padding-bottom="0.05cm" fo:padding-left="0cm" fo:padding-right="0.2cm" fo:border-bottom="${border}"/></style:style>`;
}
