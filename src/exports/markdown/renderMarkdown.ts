/** The notes as Markdown (CommonMark with tables). */
import type { Entry, NamedCard, Outline } from '../outline/outline.ts';
import { renderBlock, wordsOnly, type BlockRenderers, type WordType } from '../outline/renderBlock.ts';
import { markdownBlock, markdownLine, markdownTable } from './markdownText.ts';

/** The notes as Markdown. */
export function renderMarkdown(outline: Outline): string {
  const sections = wordsOnly(outline).flatMap(({ title, blocks }) => [
    `## ${title}`,
    ...blocks.flatMap((block) => renderBlock(block, renderers)),
  ]);
  return `${[...opening(outline), ...sections].join('\n\n')}\n`;
}

function opening({ title, subtitle, draft, facts }: Outline): string[] {
  return [
    `# ${markdownLine(title)}`,
    markdownLine(subtitle),
    ...(draft === null ? [] : [`> **${draft.label}.** ${draft.hint}`]),
    facts.map(({ value, label }) => `**${value}** ${label}`).join(' · '),
  ];
}

const renderers: BlockRenderers<string[], WordType> = {
  text: ({ text, tone }) => [tone === 'link' ? `<${text}>` : markdownBlock(text)],
  heading: ({ text, note }) => [`### ${markdownLine(text)}${note === '' ? '' : ` · ${note}`}`],
  card: ({ card, mark, note }) => {
    const suffix = mark === null ? '' : ` · ${mark}`;
    return [`### ${markdownLine(card.name)}${suffix}`, `**${markdownLine(card.question)}**`, note];
  },
  group: ({ title }) => [`#### ${markdownLine(title)}`],
  list: ({ entries }) => [entries.map(listItem).join('\n')],
  table: ({ kind, caption, columns, rows }) => {
    const cells = rows.map(({ cells: row, total }) =>
      row.map(({ text }, index) => (total && index === 0 ? `**${markdownLine(text)}**` : markdownLine(text))),
    );
    const labels = columns.map(({ label }) => label);
    return [kind === 'balance' ? caption : `### ${markdownLine(caption)}`, markdownTable(labels, cells)];
  },
};

function cardLine({ name, question }: NamedCard): string {
  return `**${markdownLine(name)}** · ${markdownLine(question)}`;
}

function listItem({ card, text, mark, aside }: Entry): string {
  const words = text === null ? '' : markdownBlock(text, '  ');
  const label = mark === null ? '' : `**${mark}:** `;
  const known = aside === '' ? '' : ` *(${markdownLine(aside)})*`;
  return `- ${label}${card === null ? '' : cardLine(card)}${words}${known}`;
}
