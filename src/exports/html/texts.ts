/** People's texts in HTML. */
import { partsWithAddresses } from '../webAddresses.ts';
import { markup, type Markup } from '../markup.ts';

/** Lines with a break between them. Web addresses in them are links. */
export function brokenLines(lines: readonly string[]): Markup {
  return markup`${lines.map((line, index) => markup`${index > 0 && markup`<br>`}${linked(line)}`)}`;
}

function linked(text: string): Markup {
  return markup`${partsWithAddresses(text).map(({ text: words, address }) =>
    address === null
      ? words
      : markup`<a href="${address}" target="_blank" rel="noopener noreferrer">${words}</a>`,
  )}`;
}

/** A person's text: paragraphs, with its line breaks, in its own reading direction. */
export function paragraphs(text: string): Markup {
  const parts = text.split('\n\n').map((part) => brokenLines(part.split('\n')));
  return markup`${parts.map((part) => markup`<p dir="auto">${part}</p>`)}`;
}
