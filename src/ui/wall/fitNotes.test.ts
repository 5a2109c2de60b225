import { describe, expect, it } from 'vitest';

import { fitNotes, pagesOf, type Level } from './fitNotes.ts';

const space = { height: 100, gap: 10 };

describe('pages of notes', () => {
  it('fills the shortest column first', () => {
    expect(pagesOf([60, 20, 20, 20], 2, space)).toEqual([[[0], [1, 2, 3]]]);
  });

  it('begins a page when no column has room', () => {
    expect(pagesOf([60, 60, 60], 2, space)).toEqual([
      [[0], [1]],
      [[2], []],
    ]);
  });

  it('gives a note that is too high a column of its own', () => {
    expect(pagesOf([300, 20], 1, space)).toEqual([[[0]], [[1]]]);
  });

  it('keeps every note, once and in order', () => {
    const heights = Array.from({ length: 40 }, (_, index) => 15 + ((index * 7) % 40));
    const all = pagesOf(heights, 3, space).flat(2);
    expect(all.toSorted((a, b) => a - b)).toEqual(heights.map((_, index) => index));
  });

  it('fills a page with what fits before it turns, unless the order must stay', () => {
    expect(pagesOf([60, 60, 20], 1, space)).toEqual([[[0, 2]], [[1]]]);
    expect(pagesOf([60, 60, 20], 1, space, true)).toEqual([[[0]], [[1, 2]]]);
  });

  it('ends the columns of a page as level as it can', () => {
    // Laid as they come, the columns would be 40 and 90 high.
    expect(pagesOf([20, 20, 20, 60], 2, space)).toEqual([[[0, 1, 2], [3]]]);
  });

  it('has none when there is nothing to show', () => {
    expect(pagesOf([], 3, space)).toEqual([]);
  });
});

describe('fitting', () => {
  const levels: readonly Level[] = [
    { columns: 1, type: 3 },
    { columns: 2, type: 2 },
  ];
  const rooms = { one: 100, many: 90, gap: 10 };
  /** Fits notes of these heights, and says how many levels were measured. */
  const fitted = (large: readonly number[], small: readonly number[]) => {
    let measured = 0;
    const fit = fitNotes(
      levels,
      ({ type }) => {
        measured += 1;
        return type === 3 ? large : small;
      },
      rooms,
    );
    return { ...fit, measured };
  };

  it('takes the largest type that fits on one page, and measures no further', () => {
    expect(fitted([40, 40], [20, 20])).toEqual({ level: 0, pages: [[[0, 1]]], measured: 1 });
    expect(fitted([80, 80], [40, 40])).toEqual({ level: 1, pages: [[[0], [1]]], measured: 2 });
  });

  it('turns as few pages as it can rather than going below the smallest type', () => {
    const fit = fitted([80, 80, 80], [80, 80, 80]);
    expect(fit.level).toBe(1);
    expect(fit.pages).toHaveLength(2);
  });

  it('stays with the larger type when a smaller one saves no page', () => {
    expect(fitted([80, 80], [80, 80, 80]).level).toBe(0);
  });

  it('turns more pages rather than cutting off a note', () => {
    const fit = fitNotes(
      [
        { columns: 3, type: 2 },
        { columns: 2, type: 2 },
      ],
      ({ columns }) => (columns === 3 ? [80, 120, 80] : [60, 80, 60]),
      rooms,
    );
    expect(fit.level).toBe(1);
    expect(fit.pages).toHaveLength(2);
    expect(fitted([120], [80]).level).toBe(1);
  });

  it('has less room on each of many pages than on one', () => {
    expect(fitted([45, 45], [90]).pages).toEqual([[[0, 1]]]);
    expect(fitted([45, 45, 45], [45, 45, 45, 45, 45]).pages).toHaveLength(3);
  });
});
