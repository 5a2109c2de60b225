/** Things in rows: around the things that are there, and closer to each other where there is no room for that. */
import { itemGap, type Size } from './itemSizes.ts';
import type { Packer, Point } from './packer.ts';
import type { Box } from '../template.ts';

/** What stays in sight of something that another overlaps: a line of its text. */
const edge = 28;

/** How wide rows are that make about a square together. */
export function squareWidth(things: readonly Size[]): number {
  const widest = Math.max(...things.map(({ width }) => width));
  return Math.ceil(Math.sqrt(things.length)) * (widest + itemGap) - itemGap;
}

/**
 * Rows from the corner of an area, each as high as its highest, over nothing that is there. Null when they do not
 * all fit. What is wider than the area has a row for itself.
 */
export function rowsAround(things: readonly Size[], area: Box, packer: Packer): Point[] | null {
  const [right, bottom] = [area.x + area.width, area.y + area.height];
  const spots: Point[] = [];
  for (let y = area.y; spots.length < things.length;) {
    let x = area.x;
    let rowHeight = 0;
    /** Where the first of what is in the way of this row ends. */
    let free = Number.POSITIVE_INFINITY;
    for (const { width, height } of things.slice(spots.length)) {
      if (y + height > bottom) return null;
      const inTheWay = () => packer.blocking({ x, y, width, height }, itemGap);
      for (let other = inTheWay(); other !== undefined; other = inTheWay()) {
        x = other.x + other.width + itemGap;
        free = Math.min(free, other.y + other.height + itemGap);
      }
      if (x > area.x && x + width > right) break;
      spots.push({ x, y });
      x += width + itemGap;
      rowHeight = Math.max(rowHeight, height);
    }
    y = rowHeight > 0 ? y + rowHeight + itemGap : free;
  }
  return spots;
}

/** Rows and columns inside an area: as far apart as there is room for, all by the same. */
export function rowsWithin(things: readonly Size[], area: Box): Point[] {
  const width = Math.max(...things.map((thing) => thing.width));
  const height = Math.max(...things.map((thing) => thing.height));
  const [roomAcross, roomDown] = [Math.max(0, area.width - width), Math.max(0, area.height - height)];
  const mostRows = Math.floor(roomDown / edge) + 1;
  const columns = Math.max(
    Math.floor(roomAcross / (width + itemGap)) + 1,
    Math.ceil(things.length / mostRows),
  );
  const rows = Math.ceil(things.length / columns);
  const step = (usual: number, room: number, count: number) =>
    // What is too large for the area still shows that there are several.
    Math.max(itemGap, Math.min(usual + itemGap, room / Math.max(1, count - 1)));
  const [across, down] = [step(width, roomAcross, columns), step(height, roomDown, rows)];
  return things.map((_, index) => ({
    x: Math.round(area.x + (index % columns) * across),
    y: Math.round(area.y + Math.floor(index / columns) * down),
  }));
}

/** The free part of an area under or beside the things in it, whichever is larger; all of it where neither is of use. */
export function freePart(area: Box, packer: Packer, { width, height }: Size): Box {
  const inside = packer.near(area, itemGap);
  const [right, bottom] = [area.x + area.width, area.y + area.height];
  const x = Math.max(area.x, ...inside.map((other) => other.x + other.width + itemGap));
  const y = Math.max(area.y, ...inside.map((other) => other.y + other.height + itemGap));
  const parts = [
    { ...area, y, height: bottom - y },
    { ...area, x, width: right - x },
  ].filter((part) => part.width >= width && part.height >= height);
  const [largest] = parts.sort((a, b) => b.width * b.height - a.width * a.height);
  return largest ?? area;
}
