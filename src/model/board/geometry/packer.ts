/** The one packer: it knows where things are, and finds the first of some spots that has room. */
import { overlap, type Box } from '../template.ts';
import type { Size } from './itemSizes.ts';

export type Point = Pick<Box, 'x' | 'y'>;

export interface Packer {
  readonly add: (box: Box) => void;
  /** Something that leaves less than `gap` board units between itself and this box; undefined when there is room. */
  readonly blocking: (box: Box, gap?: number) => Box | undefined;
  /** Everything that leaves less than `gap` board units between itself and this box. */
  readonly near: (box: Box, gap: number) => readonly Box[];
  /** The first spot with room for something of this size; undefined when none has. The spots may have no end. */
  readonly firstFree: <Spot extends Point>(
    spots: Iterable<Spot>,
    size: Size,
    gap?: number,
  ) => Spot | undefined;
}

/** Something of this size with its top left corner here. */
export const boxAt = ({ x, y }: Point, { width, height }: Size): Box => ({ x, y, width, height });

/** A box with this much more on every side. */
export const widened = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** A box inside an area; at its corner when it is too large. */
export const within = (box: Box, area: Box): Box => ({
  ...box,
  x: Math.max(area.x, Math.min(box.x, area.x + area.width - box.width)),
  y: Math.max(area.y, Math.min(box.y, area.y + area.height - box.height)),
});

/** The side of a square of the index, in board units: about a card. */
const square = 240;
const squareOf = (at: number) => Math.floor(at / square);

/** A packer of a surface with these boxes. */
export function createPacker(boxes: Iterable<Box> = []): Packer {
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
  const find = (box: Box, gap: number, wanted: (one: Box) => boolean): Box | undefined => {
    const wide = widened(box, gap);
    for (let column = squareOf(wide.x); column * square < wide.x + wide.width; column += 1) {
      const rows = columns.get(column);
      for (let row = squareOf(wide.y); row * square < wide.y + wide.height; row += 1) {
        const found = rows?.get(row)?.find((one) => overlap(one, wide) && wanted(one));
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
  const blocking = (box: Box, gap = 0) => find(box, gap, () => true);
  for (const box of boxes) add(box);
  return {
    add,
    blocking,
    near: (box, gap) => {
      const all = new Set<Box>();
      find(box, gap, (one) => {
        all.add(one);
        return false;
      });
      return [...all];
    },
    firstFree: (spots, size, gap = 0) => {
      for (const spot of spots) if (blocking(boxAt(spot, size), gap) === undefined) return spot;
      return undefined;
    },
  };
}
