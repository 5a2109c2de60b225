/**
 * HTML and XML as values. What is put between the parts of a `markup` template is escaped, unless it is markup itself, so that
 * forgetting to escape is not possible: a plain string can only ever become text.
 */

const html = Symbol('html');

/** A piece of HTML or XML that may stand in a page as it is. */
export interface Markup {
  readonly [html]: string;
}

type Value = string | number | Markup | null | false | readonly Value[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(value: Value): string {
  if (value === null || value === false) return '';
  if (typeof value === 'string') return value.replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? '');
  if (typeof value === 'number') return String(value);
  return html in value ? value[html] : value.map(escaped).join('');
}

/** Builds HTML or XML from a template. Attributes must be quoted in the template. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { [html]: String.raw({ raw: parts }, ...values.map(escaped)) };
}

/** A stylesheet as the content of `<style>`, where nothing is escaped. Only for a constant of our own. */
export function trustedStyle(css: string): Markup {
  return { [html]: css };
}

/** The finished HTML. */
export function toHtml(piece: Markup): string {
  return piece[html];
}

/** A person's text: paragraphs, with its line breaks, in its own reading direction. */
export function paragraphs(text: string): Markup {
  const withBreaks = (paragraph: string) =>
    paragraph.split('\n').map((line, index) => (index === 0 ? line : markup`<br>${line}`));
  return markup`${text.split('\n\n').map((paragraph) => markup`<p dir="auto">${withBreaks(paragraph)}</p>`)}`;
}
