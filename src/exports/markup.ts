/**
 * HTML and XML as values. A value inside a `markup` template is escaped, unless it is markup itself. So nobody can forget
 * to escape: a plain string can only become text.
 */

const html = Symbol('html');

/** A piece of HTML or XML that is safe to put in a page as it is. */
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

/** A stylesheet as the content of `<style>`, where nothing is escaped. For constants of our own, and values that were checked. */
export function trustedStyle(css: string): Markup {
  return { [html]: css };
}

/** The same drawing with other colours. Whatever people typed is escaped, so it never looks like an attribute. */
export function repainted(drawing: Markup, paint: (colour: string) => string): Markup {
  return {
    [html]: drawing[html].replaceAll(
      / (fill|stroke)="(#[0-9a-f]{6})"/gu,
      (_, name: string, colour: string) => ` ${name}="${paint(colour)}"`,
    ),
  };
}

/** The finished HTML. */
export function toHtml(piece: Markup): string {
  return piece[html];
}
