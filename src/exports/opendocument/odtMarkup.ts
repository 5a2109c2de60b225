/** OpenDocument text: its paragraphs, real headings, lists, tables and pictures. */
import { markup, type Markup } from '../markup.ts';
import type { ListItem, OfficeMarkup, ParagraphLook } from '../office/body.ts';
import type { Picture } from '../office/picture.ts';
import { sizeOnPage } from '../picture/onPaper.ts';
import { readsRightToLeft } from '../plainText.ts';
import { partsWithAddresses } from '../webAddresses.ts';

/** The XML names that the files of an OpenDocument text use. */
export const namespaces = markup`xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3"`;

/** Words on the line that is going on. Their line breaks and the spaces that XML would swallow stay; addresses are links. */
const words: OfficeMarkup['words'] = (text, look) => {
  const lines = text
    .split('\n')
    .map((line, index) => markup`${index > 0 && markup`<text:line-break/>`}${linked(line)}`);
  return look === undefined
    ? markup`${lines}`
    : markup`<text:span text:style-name="${look}">${lines}</text:span>`;
};

function linked(line: string): Markup {
  return markup`${partsWithAddresses(line).map(({ text, address }) =>
    address === null
      ? spaced(text)
      : markup`<text:a xlink:type="simple" xlink:href="${address}" text:style-name="Link">${text}</text:a>`,
  )}`;
}

/** Several spaces in a row, or one at either end, would be read as one or none. */
function spaced(line: string): Markup {
  const parts = line
    .split(/(^ +| {2,}| $)/u)
    .map((part) => (/^ +$/u.test(part) ? markup`<text:s text:c="${part.length}"/>` : part));
  return markup`${parts}`;
}

function paragraph(content: readonly (Markup | false)[], look: ParagraphLook, rightToLeft = false): Markup {
  const { style, kept = false, end = false } = look;
  const name = [style, kept && 'kept', end && 'end', rightToLeft && 'rtl'].filter(Boolean).join('_');
  return markup`<text:p text:style-name="${name}">${content}</text:p>`;
}

const heading: OfficeMarkup['heading'] = (level, content, named) =>
  markup`<text:h text:style-name="Heading_${level}${readsRightToLeft(named) && '_rtl'}" text:outline-level="${level}">${content}</text:h>`;

/** Each run of entries that have one kind of bullet is a list of its own; together they read as one. */
function list(items: readonly ListItem[]): Markup {
  const runs: ListItem[][] = [];
  for (const item of items) {
    const current = runs.at(-1);
    if (current?.[0]?.source === item.source) current.push(item);
    else runs.push([item]);
  }
  return markup`${runs.map(
    (run) =>
      markup`<text:list text:style-name="List_${run[0]?.source ?? 'none'}">${run.map(({ content }) => markup`<text:list-item>${content}</text:list-item>`)}</text:list>`,
  )}`;
}

const table: OfficeMarkup['table'] = ({ kind, columns }, { heading: headings, rows }, name) => {
  const rowXml = (cells: readonly Markup[], style: string) =>
    markup`<table:table-row table:style-name="Row">${cells.map((cell) => markup`<table:table-cell table:style-name="${style}" office:value-type="string">${cell}</table:table-cell>`)}</table:table-row>`;
  // The heading row comes again on every page.
  return markup`<table:table table:name="${name}" table:style-name="Table"><table:table-column table:style-name="Column_${kind}_first"/><table:table-column table:style-name="Column_${kind}" table:number-columns-repeated="${columns.length - 1}"/><table:table-header-rows>${rowXml(headings, 'Cell_heading')}</table:table-header-rows>${rows.map((cells) => rowXml(cells, 'Cell'))}</table:table>`;
};

/** The path of a picture inside the package. */
export const picturePath = ({ name }: Pick<Picture, 'name'>) => `Pictures/${name}.png`;

function picture(shown: Picture): Markup {
  const { name, title, description } = shown;
  const { wide, high } = sizeOnPage(shown);
  const frame = markup`<draw:frame draw:name="${name}" draw:style-name="Picture" text:anchor-type="as-char" svg:width="${wide.toFixed(2)}cm" svg:height="${high.toFixed(2)}cm"><draw:image xlink:href="${picturePath(shown)}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/><svg:title>${title}</svg:title><svg:desc>${description}</svg:desc></draw:frame>`;
  return paragraph([frame], { style: 'Caption' });
}

export const odtMarkup: OfficeMarkup = {
  dot: ' · ',
  gap: markup` `,
  words,
  paragraph: (content, look) => paragraph(content, look),
  paragraphs: (text, look, lead = false) =>
    text
      .split('\n\n')
      .map((part, index) => paragraph([index === 0 && lead, words(part)], look, readsRightToLeft(part))),
  heading,
  list,
  caption: ({ kind, caption }) =>
    kind === 'balance'
      ? paragraph([words(caption)], { style: 'Caption' })
      : heading(2, [words(caption)], caption),
  table,
  picture,
};
