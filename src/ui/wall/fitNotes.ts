/** How answers are laid on the big screen: as large as fits on one page, and on several when even the smallest does not. */

/** A size of type with the number of columns that suits it. */
export interface Level {
  readonly columns: number;
  /** Share of the screen's unit (see BigScreen). */
  readonly type: number;
}

/** From large to the smallest that can still be read from eight metres. */
export const wideLevels: readonly Level[] = [
  { columns: 1, type: 4 },
  { columns: 2, type: 3.2 },
  { columns: 3, type: 2.6 },
  { columns: 3, type: 2.2 },
  { columns: 3, type: 2 },
  { columns: 4, type: 2 },
];
/** On a screen that stands upright, or is small. */
export const narrowLevels: readonly Level[] = [{ columns: 1, type: 3 }];

/** Where notes go: per page, per column, their indexes. */
export type Pages = readonly (readonly (readonly number[])[])[];

/** Lays notes of these heights in columns, each in the shortest one, and begins a page when none has room. */
export function pagesOf(
  heights: readonly number[],
  columns: number,
  space: { readonly height: number; readonly gap: number },
): Pages {
  const pages: number[][][] = [];
  let filled: number[] = [];
  const turn = () => {
    pages.push(Array.from({ length: columns }, () => []));
    filled = Array.from({ length: columns }, () => 0);
  };
  for (const [index, height] of heights.entries()) {
    if (pages.length === 0) turn();
    let column = filled.indexOf(Math.min(...filled));
    const taken = filled[column] ?? 0;
    // A note higher than the page gets a column of its own rather than none.
    if (taken > 0 && taken + height > space.height) {
      turn();
      column = 0;
    }
    pages.at(-1)?.[column]?.push(index);
    filled[column] = (filled[column] ?? 0) + height + space.gap;
  }
  return pages;
}

export interface Fit {
  readonly level: number;
  readonly pages: Pages;
}

/** The largest level at which everything fits on one page, else the largest that needs the fewest pages. */
export function fitNotes(
  levels: readonly Level[],
  heightsAt: readonly (readonly number[])[],
  space: { readonly height: number; readonly gap: number },
): Fit {
  const fits = levels.map(({ columns }, level): Fit => ({
    level,
    pages: pagesOf(heightsAt[level] ?? [], columns, space),
  }));
  const fewest = Math.min(...fits.map(({ pages }) => pages.length));
  return fits.find(({ pages }) => pages.length === fewest) ?? { level: 0, pages: [] };
}
