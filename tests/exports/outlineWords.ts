/** All that an outline says, piece by piece, in the order in which a document says it. */
import type { Block, Entry, Outline } from '../../src/exports/outline/outline.ts';

function entryWords({ card, text, mark, aside }: Entry): string[] {
  const words = [mark === null ? '' : `★ ${mark}`, card?.name ?? '', card?.question ?? '', text ?? '', aside];
  return words.filter((word) => word !== '');
}

function blockWords(block: Block): string[] {
  switch (block.type) {
    case 'text':
      return [block.text];
    case 'heading':
      return [block.text, block.note];
    case 'picture':
      return [block.caption, block.hint];
    case 'card':
      return [block.card.name, block.mark ?? '', block.note, block.card.question];
    case 'group':
      return [block.title];
    case 'list':
      return block.entries.flatMap(entryWords);
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ label }) => label),
        ...block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
      ];
  }
}

/** The pieces, each without the white space that a format may set differently. */
export function outlineWords({ title, subtitle, draft, facts, sections }: Outline): string[] {
  return [
    title,
    subtitle,
    ...(draft === null ? [] : [draft.label, draft.hint]),
    ...facts.flatMap(({ value, label }) => [String(value), label]),
    ...sections.flatMap((section) => [section.title, ...section.blocks.flatMap(blockWords)]),
  ]
    .map(squeezed)
    .filter((words) => words !== '');
}

/** Text without any white space: where lines break is up to the format. */
export function squeezed(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

/** The first piece that does not come after the one before it; null when all do. */
export function firstMissing(pieces: readonly string[], text: string): string | null {
  let at = 0;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return piece;
    at = found + piece.length;
  }
  return null;
}
