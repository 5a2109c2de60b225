/** How answers are laid on the big screen: as large as fits on one page, and on several when even the smallest does not. */

/** A size of type with the number of columns that suits it. */
export interface Level {
  readonly columns: number;
  /** Share of the screen's unit (see BigScreen). */
  readonly type: number;
}

/** From large to the smallest that can still be read from eight metres: its small print is 28 px on a screen of 1920. */
export const wideLevels: readonly Level[] = [
  { columns: 1, type: 4 },
  { columns: 2, type: 3.2 },
  { columns: 3, type: 2.6 },
  { columns: 3, type: 2.2 },
  { columns: 4, type: 2 },
  { columns: 4, type: 1.85 },
  { columns: 4, type: 1.7 },
];
/** On a screen that stands upright, or is small. */
export const narrowLevels: readonly Level[] = [{ columns: 1, type: 3 }];

/** Where notes go: per page, per column, their indexes. */
export type Pages = readonly (readonly (readonly number[])[])[];

interface Space {
  readonly height: number;
  readonly gap: number;
}

/**
 * Lays notes of these heights in columns, each in the shortest one. A note for which a page has no room goes to the next,
 * and what fits is laid before it, unless the notes must stay `inOrder`.
 */
export function pagesOf(heights: readonly number[], columns: number, space: Space, inOrder = false): Pages {
  const pages: (readonly (readonly number[])[])[] = [];
  let left: readonly number[] = heights.map((_, index) => index);
  while (left.length > 0) {
    const page: number[][] = Array.from({ length: columns }, () => []);
    const filled = page.map(() => 0);
    const over: number[] = [];
    for (const index of left) {
      const height = heights[index] ?? 0;
      const column = filled.indexOf(Math.min(...filled));
      const taken = filled[column] ?? 0;
      // A note higher than the page gets a column of its own rather than none.
      const isFull = taken > 0 && taken + height > space.height;
      if (isFull || (inOrder && over.length > 0)) over.push(index);
      else {
        page[column]?.push(index);
        filled[column] = taken + height + space.gap;
      }
    }
    pages.push(inOrder ? page : balanced(page, heights, space));
    left = over;
  }
  return pages;
}

/** The same notes in columns that end as level as they can: the highest first, each in the shortest column. */
function balanced(page: readonly (readonly number[])[], heights: readonly number[], space: Space) {
  const columns: number[][] = page.map(() => []);
  const filled = page.map(() => 0);
  for (const index of page.flat().sort((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0) || a - b)) {
    const column = filled.indexOf(Math.min(...filled));
    columns[column]?.push(index);
    filled[column] = (filled[column] ?? 0) + (heights[index] ?? 0) + space.gap;
  }
  if (Math.max(...filled) - space.gap > space.height) return page;
  return columns
    .map((column) => column.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? heights.length) - (b[0] ?? heights.length));
}

export interface Fit {
  readonly level: number;
  readonly pages: Pages;
}

/** The room of all pages together: what one page has, and each of many, which leave a line to say which it is. */
export interface Rooms {
  readonly one: number;
  readonly many: number;
  readonly gap: number;
}

/**
 * The largest level at which everything fits on one page, else the largest that needs the fewest pages. Measuring notes
 * takes the big screen most of its time: no level is measured after one that fits.
 */
export function fitNotes(
  levels: readonly Level[],
  heightsAt: (level: Level) => readonly number[],
  { one, many, gap }: Rooms,
  inOrder = false,
): Fit {
  const measured: (readonly number[])[] = [];
  for (const [index, level] of levels.entries()) {
    const heights = heightsAt(level);
    const pages = pagesOf(heights, level.columns, { height: one, gap }, inOrder);
    if (pages.length <= 1) return { level: index, pages };
    measured.push(heights);
  }
  const fits = levels.map(({ columns }, level): Fit => ({
    level,
    pages: pagesOf(measured[level] ?? [], columns, { height: many, gap }, inOrder),
  }));
  const fewest = Math.min(...fits.map(({ pages }) => pages.length));
  return fits.find(({ pages }) => pages.length === fewest) ?? { level: 0, pages: [] };
}
