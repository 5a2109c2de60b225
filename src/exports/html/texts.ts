/** People's texts in HTML. */
import { markup, type Markup } from '../markup.ts';

/** Lines with a break between them. */
export function brokenLines(lines: readonly string[]): Markup {
  return markup`${lines.map((line, index) => (index === 0 ? line : markup`<br>${line}`))}`;
}

/** A person's text: paragraphs, with its line breaks, in its own reading direction. */
export function paragraphs(text: string): Markup {
  const parts = text.split('\n\n').map((part) => brokenLines(part.split('\n')));
  return markup`${parts.map((part) => markup`<p dir="auto">${part}</p>`)}`;
}
