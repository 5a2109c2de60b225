import type { BoardPicture } from './boardPicture.ts';

/** Twice as fine as the screen, so that one can zoom in; but no side longer than what opens everywhere. */
const finest = 2;
const longest = 3_200;

/** How many dots wide and high a picture becomes, where it cannot be drawn anew at every size. */
export function pixelsOf({ width, height }: Pick<BoardPicture, 'width' | 'height'>): {
  readonly width: number;
  readonly height: number;
} {
  const ratio = Math.min(finest, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * ratio)), height: Math.max(1, Math.round(height * ratio)) };
}
