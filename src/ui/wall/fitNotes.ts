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
  { columns: 4, type: 1.67 },
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
 * Lays notes of these heights in columns that end as level as they can. A note for which a page has no room goes to the
 * next, and what fits is laid before it; notes that must stay `inOrder` come one after the other, in the shortest column.
 */
export function pagesOf(heights: readonly number[], columns: number, space: Space, inOrder = false): Pages {
  const pages: (readonly (readonly number[])[])[] = [];
  let left: readonly number[] = heights.map((_, index) => index);
  while (left.length > 0) {
    let page: readonly (readonly number[])[] = [];
    const over: number[] = [];
    for (const index of left) {
      const next = inShortest([...page.flat(), index].toSorted(inOrder ? byPlace : byHeight(heights)));
      if ((inOrder && over.length > 0) || !fits(next)) over.push(index);
      else page = next;
    }
    pages.push(inOrder ? page : inReadingOrder(page));
    left = over;
  }
  return pages;

  function inShortest(indexes: readonly number[]): number[][] {
    const laid: number[][] = Array.from({ length: columns }, () => []);
    for (const index of indexes) laid.toSorted((a, b) => filled(a) - filled(b))[0]?.push(index);
    return laid;
  }
  function filled(column: readonly number[]): number {
    return column.reduce((sum, index) => sum + (heights[index] ?? 0) + space.gap, 0);
  }
  function fits(page: readonly (readonly number[])[]): boolean {
    // A note higher than the page gets a column of its own rather than none.
    return page.every((column) => column.length <= 1 || filled(column) - space.gap <= space.height);
  }
}

const byPlace = (a: number, b: number) => a - b;
const byHeight = (heights: readonly number[]) => (a: number, b: number) =>
  (heights[b] ?? 0) - (heights[a] ?? 0) || a - b;

/** What comes first is at the top, and at the left. */
function inReadingOrder(page: readonly (readonly number[])[]) {
  return page
    .map((column) => column.toSorted(byPlace))
    .sort((a, b) => (a[0] ?? Infinity) - (b[0] ?? Infinity) || 0);
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
 * The largest level at which everything fits on one page, else the largest that needs the fewest pages. Where a page
 * would cut off a note, the level that cuts off the fewest goes first. Measuring notes takes the big screen most of its time:
 * no level is measured after one that fits.
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
    if (pages.length <= 1 && tooHigh(heights, one) === 0) return { level: index, pages };
    measured.push(heights);
  }
  const fits = levels.map(({ columns }, level): Fit => ({
    level,
    pages: pagesOf(measured[level] ?? [], columns, { height: many, gap }, inOrder),
  }));
  const cutAt = ({ level }: Fit) => tooHigh(measured[level] ?? [], many);
  const [best] = fits.toSorted((a, b) => cutAt(a) - cutAt(b) || a.pages.length - b.pages.length);
  return best ?? { level: 0, pages: [] };
}

const tooHigh = (heights: readonly number[], room: number) =>
  heights.filter((height) => height > room).length;
