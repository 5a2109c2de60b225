/** Texts in OpenDocument: spans, and the paragraphs that hold them. */
import { markup, type Markup } from '../html/markup.ts';
import { readsRightToLeft } from '../office/readingDirection.ts';

/** A text on the line that is going on. Its line breaks and the spaces that XML would swallow stay. */
export function words(text: string): Markup {
  const lines = text
    .split('\n')
    .map((one, index) => markup`${index > 0 && markup`<text:line-break/>`}${spaced(one)}`);
  return markup`${lines}`;
}

/** Several spaces in a row, or one at either end, would be read as one or none. */
function spaced(line: string): Markup {
  const parts = line
    .split(/(^ +| {2,}| $)/u)
    .map((part) => (/^ +$/u.test(part) ? markup`<text:s text:c="${part.length}"/>` : part));
  return markup`${parts}`;
}

/** A text in a style of its own. */
export function span(text: string, style: string): Markup {
  return markup`<text:span text:style-name="${style}">${words(text)}</text:span>`;
}

/** A paragraph in a style. */
export function paragraph(content: readonly (Markup | false)[], style: string): Markup {
  return markup`<text:p text:style-name="${style}">${content}</text:p>`;
}

/** Somebody's text: each of its paragraphs in its own reading direction. */
export function textParagraphs(text: string, style: string, lead: Markup | false = false): Markup[] {
  return text
    .split('\n\n')
    .map((part, index) =>
      paragraph([index === 0 && lead, words(part)], readsRightToLeft(part) ? `${style}_rtl` : style),
    );
}
