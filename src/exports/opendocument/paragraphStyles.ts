/** How paragraphs look. Each also exists for scripts that are read from right to left. */
import { markup, type Markup } from '../markup.ts';
import { attention, muted } from '../office/colours.ts';

interface ParagraphStyle {
  readonly name: string;
  readonly paragraph: Markup;
  readonly text?: Markup;
  /** Level in the outline of the document. */
  readonly level?: 1 | 2 | 3;
}

function space(before: number, after: number): Markup {
  return markup`fo:margin-top="${before}pt" fo:margin-bottom="${after}pt"`;
}

const kept = markup`fo:keep-with-next="always"`;
const serif = markup`style:font-name="Georgia"`;
const bold = markup`fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"`;

function size(points: number): Markup {
  return markup`fo:font-size="${points}pt" style:font-size-asian="${points}pt" style:font-size-complex="${points}pt"`;
}

const grey = markup`fo:color="#${muted}"`;

const styles: readonly ParagraphStyle[] = [
  { name: 'Title', paragraph: markup`${space(0, 2)} ${kept}`, text: markup`${serif} ${bold} ${size(24)}` },
  { name: 'Subtitle', paragraph: space(0, 10), text: grey },
  {
    name: 'Draft',
    paragraph: markup`${space(4, 12)} fo:padding="0.2cm" fo:border="1.5pt dashed #${attention}"`,
    text: markup`fo:color="#${attention}"`,
  },
  { name: 'Facts', paragraph: space(0, 6) },
  {
    name: 'Heading_1',
    level: 1,
    paragraph: markup`${space(20, 4)} ${kept}`,
    text: markup`${serif} ${bold} ${size(15)}`,
  },
  {
    name: 'Heading_2',
    level: 2,
    paragraph: markup`${space(12, 4)} ${kept}`,
    text: markup`${bold} ${size(11.5)}`,
  },
  {
    name: 'Heading_3',
    level: 3,
    paragraph: markup`${space(8, 4)} ${kept}`,
    text: markup`${bold} ${size(11)}`,
  },
  { name: 'Question', paragraph: markup`${space(0, 6)} ${kept}`, text: markup`${serif} ${size(12.5)}` },
  { name: 'Entry', paragraph: space(0, 2) },
  { name: 'Entry_kept', paragraph: markup`${space(0, 2)} ${kept}` },
  { name: 'Origin', paragraph: space(0, 6), text: markup`${grey} ${size(10)}` },
  { name: 'Caption', paragraph: markup`${space(0, 4)} ${kept}`, text: grey },
  { name: 'Hint', paragraph: space(4, 6), text: grey },
  { name: 'Table_text', paragraph: space(2, 2) },
  { name: 'Table_text_end', paragraph: markup`${space(2, 2)} fo:text-align="end"` },
  { name: 'Table_heading', paragraph: space(2, 2), text: bold },
  { name: 'Table_heading_end', paragraph: markup`${space(2, 2)} fo:text-align="end"`, text: bold },
  { name: 'Header', paragraph: markup`fo:text-align="end"`, text: markup`${bold} fo:color="#${attention}"` },
  { name: 'Footer', paragraph: space(0, 0), text: markup`${grey} ${size(9)}` },
];

function styleXml({ name, paragraph, text, level }: ParagraphStyle): Markup {
  // People see the name in the list of styles; the one with underscores is for the markup.
  const shown = name.replaceAll('_', ' ');
  return markup`<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph" style:parent-style-name="Standard"${
    level !== undefined && markup` style:default-outline-level="${level}" style:next-style-name="Standard"`
  }><style:paragraph-properties ${paragraph}>${
    name === 'Footer' &&
    markup`<style:tab-stops><style:tab-stop style:position="17cm" style:type="right"/></style:tab-stops>`
  }</style:paragraph-properties>${text !== undefined && markup`<style:text-properties ${text}/>`}</style:style><style:style style:name="${name}_rtl" style:display-name="${shown} right to left" style:family="paragraph" style:parent-style-name="${name}"><style:paragraph-properties style:writing-mode="rl-tb" fo:text-align="start"/></style:style>`;
}

/** All styles of paragraphs but the one they start from. */
export function paragraphStylesXml(): Markup {
  return markup`${styles.map(styleXml)}<style:style style:name="Standard_rtl" style:display-name="Standard right to left" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties style:writing-mode="rl-tb" fo:text-align="start"/></style:style>`;
}
