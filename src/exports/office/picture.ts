/** The pictures of an office document. */
import type { Block, Outline } from '../outline/outline.ts';
import { balancePicture } from './balancePicture.ts';

export interface Picture {
  readonly name: 'balance' | `board-${number}`;
  /** PNG. */
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** What it is of. */
  readonly title: string;
  /** What it shows, for people who do not see it. */
  readonly description: string;
}

/** The pictures of a block. Those of the board are drawn elsewhere, one for each of its parts, and passed in. */
export function picturesIn(block: Block, board: readonly Uint8Array[]): Picture[] {
  if (block.type === 'table') return [balancePicture(block)].filter((picture) => picture !== null);
  if (block.type !== 'picture') return [];
  const { title, parts } = block.picture;
  return board.flatMap((bytes, index) => {
    const part = parts[index];
    if (part === undefined) return [];
    const { width, height, description } = part;
    const whole = `${title}. ${description}`;
    return { name: `board-${index + 1}` as const, bytes, width, height, title, description: whole };
  });
}

/** All pictures of a document, in their order. */
export function picturesOf({ sections }: Outline, board: readonly Uint8Array[]): Picture[] {
  return sections.flatMap(({ blocks }) => blocks).flatMap((block) => picturesIn(block, board));
}
