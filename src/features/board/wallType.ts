import { answerSize } from '../../model/board/geometry/itemSizes.ts';

/** Of one sign, as a share of its height; and of the line it stands on. */
const signWidth = 0.52;
const lineHeight = 1.25;
const usualType = 15;
const largestType = 26;
/** What a note has beside its text: its edges, and the line that says where it comes from. */
const besideText = { width: 28, height: 46 };

/** How large words can be in the place that every note on the board has, in board units: a few are read from far. */
export function wallType(text: string): number {
  const longest = Math.max(...text.split(/\s+/u).map((word) => word.length));
  const fits = (type: number) => {
    const perLine = Math.floor((answerSize.width - besideText.width) / (type * signWidth));
    const linesOf = (line: string) => Math.max(1, Math.ceil(line.length / perLine));
    const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line), 0);
    return longest <= perLine && lines * type * lineHeight <= answerSize.height - besideText.height;
  };
  let type = largestType;
  while (type > usualType && !fits(type)) type -= 1;
  return type;
}
