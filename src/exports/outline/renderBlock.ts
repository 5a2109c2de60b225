/** The walk over an outline that all formats share: each gives only what a block of each type becomes. */
import type { Block, BlockOf, Outline } from './outline.ts';

/** What a block of each type becomes. */
export type BlockRenderers<Rendered, Type extends Block['type'] = Block['type']> = {
  readonly [One in Type]: (block: BlockOf<One>) => Rendered;
};

/** A block by the renderer for its type. */
export function renderBlock<Rendered, Type extends Block['type']>(
  block: BlockOf<Type>,
  renderers: BlockRenderers<Rendered, Type>,
): Rendered {
  return renderers[block.type](block);
}

/** A block of words: everything but a picture. */
export type WordType = Exclude<Block['type'], 'picture'>;

/** The sections for a format without pictures. What was nothing but a picture is left out: its caption alone says nothing. */
export function wordsOnly({ sections }: Pick<Outline, 'sections'>) {
  return sections
    .map(({ title, blocks }) => ({ title, blocks: blocks.filter((block) => block.type !== 'picture') }))
    .filter(({ blocks }) => blocks.length > 0);
}
