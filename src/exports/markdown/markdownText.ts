/**
 * People's texts inside Markdown. Every sign that could mean something in CommonMark, in GitHub's tables and
 * strikethrough, in mathematics or in raw HTML is escaped, so that readers see the sign that was typed.
 */

const special = /[\\`*[\]|~$]/gu;
// An underscore inside a word never opens emphasis; escaping it there would break web addresses.
const looseUnderscore = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const entity = /&(?=#?\w+;)/gu;
/** Signs that open a heading, list, rule, underlined heading, directive or definition at the start of a line. */
const lineOpener = /^([#+=:%-])/u;
const numberedItem = /^(\d{1,9})([.)])/u;

function escapeSigns(text: string): string {
  return text
    .replaceAll(special, String.raw`\$&`)
    .replaceAll(looseUnderscore, String.raw`\_`)
    .replaceAll(entity, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function escapeLine(line: string): string {
  return escapeSigns(line.trim())
    .replace(lineOpener, String.raw`\$1`)
    .replace(numberedItem, String.raw`$1\$2`);
}

/** A text of any number of lines, each line after the first indented so that it stays in its list item. */
export function markdownBlock(text: string, indent = ''): string {
  return text
    .split('\n\n')
    .map((paragraph) => paragraph.split('\n').map(escapeLine).join(`\\\n${indent}`))
    .join(`\n\n${indent}`);
}

/** A text on one line: a title, a name, a cell of a table. */
export function markdownLine(text: string): string {
  return escapeLine(text.replaceAll(/\s+/gu, ' '));
}

/** A table. Its cells must be escaped already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
