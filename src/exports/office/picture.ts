/** The pictures of an office document: what they are, and how large they are on the page. */
import type { Block, Outline } from '../outline/outline.ts';
import { balancePicture } from './balancePicture.ts';

export interface Picture {
  readonly name: 'balance' | 'board';
  /** PNG. */
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** What it is of. */
  readonly title: string;
  /** What it shows, for people who do not see it. */
  readonly description: string;
}

/** In centimetres: as wide as the text of A4, and at most so high that heading and caption fit on the same page. */
const widest = 17;
const highest = 20;

/** How large a picture is on the page, in centimetres. */
export function sizeOnPage({ width, height }: Pick<Picture, 'width' | 'height'>): {
  readonly wide: number;
  readonly high: number;
} {
  const wide = Math.min(widest, (highest * width) / height);
  return { wide, high: (wide * height) / width };
}

/** The picture of a block, or nothing when it has none. The picture of the board is drawn elsewhere, and passed in. */
export function pictureOf(block: Block, board: Uint8Array | null): Picture | null {
  if (block.type === 'table') return balancePicture(block);
  if (block.type !== 'picture' || board === null) return null;
  const { width, height, title, description } = block.picture;
  const whole = `${title}. ${description}`;
  return { name: 'board', bytes: board, width, height, title, description: whole };
}

/** All pictures of a document, in their order. */
export function picturesOf({ sections }: Outline, board: Uint8Array | null): Picture[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      const picture = pictureOf(block, board);
      return picture === null ? [] : [picture];
    });
}
