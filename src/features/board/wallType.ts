/** How large words are on a wall, and on a note whose few words can be read from far. */
import { answerSize } from '../../model/board/geometry/itemSizes.ts';

/** Of one sign, as a share of its height; and of the line it stands on. */
export const signWidth = 0.52;
const lineHeight = 1.25;
/** Nothing on a wall is written smaller, in board units. */
export const usualType = 15;
const largestType = 26;
/** What a note has beside its text: its edges, and the line that says where it comes from. */
const besideText = { width: 28, height: 46 };

/**
 * How large words can be in the place that every note on the board has, in board units, above so many lines of small
 * print: a few words are read from far.
 */
export function wallType(text: string, smallPrint = 1): number {
  const height = answerSize.height - besideText.height - (smallPrint - 1) * usualType * lineHeight;
  const longest = Math.max(...text.split(/\s+/u).map((word) => word.length));
  const fits = (type: number) => {
    const perLine = Math.floor((answerSize.width - besideText.width) / (type * signWidth));
    const linesOf = (line: string) => Math.max(1, Math.ceil(line.length / perLine));
    const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line), 0);
    // More lines are cut: see ThingFace.
    return longest <= perLine && lines <= Math.min(4, 5 - smallPrint) && lines * type * lineHeight <= height;
  };
  let type = largestType;
  while (type > usualType && !fits(type)) type -= 1;
  return type;
}
