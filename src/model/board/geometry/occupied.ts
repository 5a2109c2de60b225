import { overlap, type Box } from '../template.ts';

/** The side of a square of the index, in board units: about a card. */
const square = 240;

/** Where things lie, to ask of thousands of spots whether they are free. */
export interface Occupied {
  readonly add: (box: Box) => void;
  /** Whether anything shares some of the surface with this. */
  readonly covers: (box: Box) => boolean;
}

const squareOf = (at: number) => Math.floor(at / square);

/** An index of boxes by the squares of the surface that they touch. */
export function createOccupied(boxes: Iterable<Box> = []): Occupied {
  // Columns of squares, by number; thousands of spots are asked for at once, so no key is made of words.
  const columns = new Map<number, Map<number, Box[]>>();
  const add = (box: Box) => {
    for (let column = squareOf(box.x); column * square < box.x + box.width; column += 1) {
      const rows = columns.get(column) ?? new Map<number, Box[]>();
      columns.set(column, rows);
      for (let row = squareOf(box.y); row * square < box.y + box.height; row += 1) {
        const there = rows.get(row);
        if (there === undefined) rows.set(row, [box]);
        else there.push(box);
      }
    }
  };
  const covers = (box: Box): boolean => {
    for (let column = squareOf(box.x); column * square < box.x + box.width; column += 1) {
      const rows = columns.get(column);
      for (let row = squareOf(box.y); row * square < box.y + box.height; row += 1)
        if (rows?.get(row)?.some((one) => overlap(one, box))) return true;
    }
    return false;
  };
  for (const box of boxes) add(box);
  return { add, covers };
}
