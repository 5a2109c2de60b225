/** How paragraphs look. Each also exists for scripts that are read from right to left. */
import { markup, type Markup } from '../markup.ts';
import { attention, muted } from '../office/colours.ts';

function space(before: number, after: number): Markup {
  return markup`fo:margin-top="${before}pt" fo:margin-bottom="${after}pt"`;
}

/** Space around a paragraph that stays with the one that follows. */
const keptSpace = (before: number, after: number) =>
  markup`${space(before, after)} fo:keep-with-next="always"`;
const serif = markup`style:font-name="Georgia"`;
const bold = markup`fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"`;

function size(points: number): Markup {
  return markup`fo:font-size="${points}pt" style:font-size-asian="${points}pt" style:font-size-complex="${points}pt"`;
}

const grey = markup`fo:color="#${muted}"`;
const alarm = markup`fo:color="#${attention}"`;
const atEnd = markup`fo:text-align="end"`;

// Not `start`, which LibreOffice takes for the left whatever the direction.
const rightToLeft = (name: string, shown: string) =>
  markup`<style:style style:name="${name}_rtl" style:display-name="${shown} right to left" style:family="paragraph" style:parent-style-name="${name}"><style:paragraph-properties style:writing-mode="rl-tb" fo:text-align="right"/></style:style>`;

interface More {
  /** Level in the outline of the document. */
  readonly level?: 1 | 2 | 3;
  /** What the paragraph has besides its looks. */
  readonly content?: Markup;
}

/** A style by its name, with the looks of the paragraph and those of its text. */
function style(name: string, paragraph: Markup, text?: Markup, { level, content }: More = {}): Markup {
  // People see the name in the list of styles; the one with underscores is for the markup.
  const shown = name.replaceAll('_', ' ');
  return markup`<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph" style:parent-style-name="Standard"${
    level !== undefined && markup` style:default-outline-level="${level}" style:next-style-name="Standard"`
  }><style:paragraph-properties ${paragraph}>${content ?? false}</style:paragraph-properties>${text !== undefined && markup`<style:text-properties ${text}/>`}</style:style>${rightToLeft(name, shown)}`;
}

/** All styles of paragraphs, except the one they start from. */
export const paragraphStyles = [
  style('Title', keptSpace(0, 2), markup`${serif} ${bold} ${size(24)}`),
  style('Subtitle', space(0, 10), grey),
  style('Draft', markup`${space(4, 12)} fo:padding="0.2cm" fo:border="1.5pt dashed #${attention}"`, alarm),
  style('Facts', space(0, 6)),
  style('Heading_1', keptSpace(20, 4), markup`${serif} ${bold} ${size(15)}`, { level: 1 }),
  style('Heading_2', keptSpace(12, 4), markup`${bold} ${size(11.5)}`, { level: 2 }),
  style('Heading_3', keptSpace(8, 4), markup`${bold} ${size(11)}`, { level: 3 }),
  style('Question', keptSpace(0, 6), markup`${serif} ${size(12.5)}`),
  style('Entry', space(0, 2)),
  style('Entry_kept', keptSpace(0, 2)),
  style('Origin', space(0, 6), markup`${grey} ${size(10)}`),
  style('Caption', keptSpace(0, 4), grey),
  style('Hint', space(4, 6), grey),
  style('Table_text', space(2, 2)),
  style('Table_text_end', markup`${space(2, 2)} ${atEnd}`),
  style('Table_heading', space(2, 2), bold),
  style('Table_heading_end', markup`${space(2, 2)} ${atEnd}`, bold),
  style('Header', atEnd, markup`${bold} ${alarm}`),
  style('Footer', space(0, 0), markup`${grey} ${size(9)}`, {
    content: markup`<style:tab-stops><style:tab-stop style:position="17cm" style:type="right"/></style:tab-stops>`,
  }),
  rightToLeft('Standard', 'Standard'),
];
