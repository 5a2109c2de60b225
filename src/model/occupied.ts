import { overlap, type Box } from './template.ts';

/** The side of a square of the index, in board units: about a card. */
const square = 240;

/** Where things lie, to ask of thousands of spots whether they are free. */
export interface Occupied {
  readonly add: (box: Box) => void;
  /** Whether anything shares some of the surface with this. */
  readonly covers: (box: Box) => boolean;
}

/** An index of boxes by the squares of the surface that they touch. */
export function createOccupied(boxes: Iterable<Box> = []): Occupied {
  const squares = new Map<string, Box[]>();
  const touched = function* ({ x, y, width, height }: Box): Generator<string> {
    for (let column = Math.floor(x / square); column * square < x + width; column += 1)
      for (let row = Math.floor(y / square); row * square < y + height; row += 1) yield `${column},${row}`;
  };
  const add = (box: Box) => {
    for (const key of touched(box)) {
      const there = squares.get(key);
      if (there === undefined) squares.set(key, [box]);
      else there.push(box);
    }
  };
  for (const box of boxes) add(box);
  return {
    add,
    covers: (box) => {
      for (const key of touched(box)) if (squares.get(key)?.some((one) => overlap(one, box))) return true;
      return false;
    },
  };
}
