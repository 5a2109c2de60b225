import type { Block, BlockOf, Outline } from './outline.ts';

/** A block of words: everything but a picture. */
export type WordBlock = Exclude<Block, BlockOf<'picture'>>;

export interface WordSection {
  readonly title: string;
  readonly blocks: readonly WordBlock[];
}

/** The sections for a format without pictures. What was nothing but a picture is left out: its caption alone says nothing. */
export function wordsOnly({ sections }: Pick<Outline, 'sections'>): readonly WordSection[] {
  return sections
    .map(({ title, blocks }) => ({ title, blocks: blocks.filter((block) => block.type !== 'picture') }))
    .filter(({ blocks }) => blocks.length > 0);
}
