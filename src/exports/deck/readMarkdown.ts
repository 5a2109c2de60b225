// A deck as people write it in Markdown: a title, a heading or list item for each card, its prompts below it.
import { type CardLimits, type CardWords, checked, plain, type ReadCards } from './readCards.ts';

/** Whether a text is written as Markdown rather than as a table: most of its lines begin with a sign of it. */
export function looksLikeMarkdown(text: string): boolean {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '');
  const signs = lines.filter((line) => /^\s*(?:#{1,3}\s|[-*+]\s|\d{1,3}[.)]\s|>)/u.test(line));
  return signs.length > 0 && signs.length * 2 >= lines.length;
}

interface Writing {
  readonly row: number;
  readonly kind: 'statement' | 'question';
  readonly question: string;
  readonly prompts: string[];
  tip: string;
}

/**
 * The title and the cards of a text in Markdown. With headings, `##` begins a card and a list below it holds its prompts;
 * without, each item of the list is a card and the items under it are its prompts. `>` is the tip. Marks within a line
 * (bold, links) lose their signs. Never throws.
 */
export function readMarkdown(
  text: string,
  limits: CardLimits,
): ReadCards & { readonly title: string | null } {
  const lines = text.replace('\ufeff', '').split(/\r?\n/u);
  const headings = lines.some((line) => /^##\s/u.test(line));
  let title: string | null = null;
  const cards: Writing[] = [];
  for (const [at, line] of lines.entries()) {
    const [heading, signs = '', name = ''] = /^(#{1,3})\s+(.*)$/u.exec(line) ?? [];
    const [item, indent = '', entry = ''] = /^(\s*)(?:[-*+]|\d{1,3}[.)])\s+(.*)$/u.exec(line) ?? [];
    const [quote, quoted = ''] = /^\s*>\s?(.*)$/u.exec(line) ?? [];
    const card = cards.at(-1);
    if (signs === '#' && (headings || cards.length === 0)) title ??= unmarked(name);
    else if (heading !== undefined) cards.push(begun(at, name));
    else if (item !== undefined && !headings && indent === '') cards.push(begun(at, entry));
    else if (item !== undefined && card) card.prompts.push(unmarked(entry));
    else if (quote !== undefined && card) card.tip = `${card.tip} ${quoted}`;
    else if (line.trim() !== '' && card) card.prompts.push(unmarked(line));
  }
  const found = cards.map(({ row, kind, question, prompts, tip }) => {
    const words: CardWords = {
      question,
      prompts: prompts.filter((prompt) => prompt !== ''),
      tip: unmarked(tip),
    };
    return { row, kind, words, second: null };
  });
  return { title, ...checked(found, limits) };
}

/** A card that begins on this line. "Stelling: …" makes it a statement. */
function begun(at: number, line: string): Writing {
  const statement = /^(?:stelling|statement)\s*:\s*(?=\S)/iu.exec(line);
  const question = unmarked(statement ? line.slice(statement[0].length) : line);
  return { row: at + 1, kind: statement ? 'statement' : 'question', question, prompts: [], tip: '' };
}

/** A line without the signs of Markdown. A link keeps its words and loses its address: nothing in a deck leads elsewhere. */
function unmarked(line: string): string {
  return plain(
    line
      .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
      .replaceAll(/(\*\*|__|`)/gu, '')
      .replaceAll(/\\([\\`*_{}[\]()#+\-.!<>])/gu, '$1'),
  );
}
