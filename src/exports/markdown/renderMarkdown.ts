/** The notes as Markdown (CommonMark with tables). */
import type { BlockOf, Entry, NamedCard, Outline } from '../outline/outline.ts';
import { wordsOnly, type WordBlock, type WordSection } from '../outline/wordsOnly.ts';
import { markdownBlock, markdownLine, markdownTable } from './markdownText.ts';

/** The notes as Markdown. */
export function renderMarkdown(outline: Outline): string {
  const blocks = [...opening(outline), ...wordsOnly(outline).flatMap(section)];
  return `${blocks.join('\n\n')}\n`;
}

function opening({ title, subtitle, draft, facts }: Outline): string[] {
  return [
    `# ${markdownLine(title)}`,
    markdownLine(subtitle),
    ...(draft === null ? [] : [`> **${draft.label}.** ${draft.hint}`]),
    facts.map(({ value, label }) => `**${value}** ${label}`).join(' · '),
  ];
}

function section({ title, blocks }: WordSection): string[] {
  return [`## ${title}`, ...blocks.flatMap(block)];
}

function block(one: WordBlock): string[] {
  switch (one.type) {
    case 'text':
      return [markdownBlock(one.text)];
    case 'heading':
      return [`### ${markdownLine(one.text)}${one.note === '' ? '' : ` · ${one.note}`}`];
    case 'card':
      return cardHeading(one);
    case 'group':
      return [`#### ${markdownLine(one.title)}`];
    case 'list':
      return [one.entries.map(listItem).join('\n')];
    case 'table':
      return table(one);
  }
}

function cardHeading({ card, mark, note }: BlockOf<'card'>): string[] {
  const suffix = mark === null ? '' : ` · ${mark}`;
  return [`### ${markdownLine(card.name)}${suffix}`, `**${markdownLine(card.question)}**`, note];
}

function cardLine({ name, question }: NamedCard): string {
  return `**${markdownLine(name)}** · ${markdownLine(question)}`;
}

function listItem({ card, text, mark, aside }: Entry): string {
  const words = text === null ? '' : markdownBlock(text, '  ');
  const label = mark === null ? '' : `**${mark}:** `;
  const known = aside === '' ? '' : ` *(${markdownLine(aside)})*`;
  return `- ${label}${card === null ? '' : cardLine(card)}${words}${known}`;
}

function table({ kind, caption, columns, rows }: BlockOf<'table'>): string[] {
  const cells = rows.map(({ cells: row, total }) =>
    row.map(({ text }, index) => (total && index === 0 ? `**${markdownLine(text)}**` : markdownLine(text))),
  );
  const title = kind === 'balance' ? caption : `### ${markdownLine(caption)}`;
  return [
    title,
    markdownTable(
      columns.map(({ label }) => label),
      cells,
    ),
  ];
}
