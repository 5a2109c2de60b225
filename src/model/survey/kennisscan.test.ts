import { describe, expect, it } from 'vitest';

import { answerCounts } from './answerScales.ts';
import { benchmarks } from './benchmark.ts';
import { fullKennisscan, shortKennisscan } from './kennisscan.ts';

/** By hand from the brief: the scale, how many items, and how many answers. */
const brief: readonly (readonly [string, number, number])[] = [
  ['availability', 8, 4],
  ['managing', 4, 4],
  ['external', 6, 4],
  ['contacts', 3, 4],
  ['polling', 3, 5],
  ['involving', 3, 5],
  ['infrastructure', 6, 2],
  ['need', 4, 3],
  ['evaluations', 8, 4],
  ['growth', 2, 4],
];

const allItems = fullKennisscan.scales.flatMap(({ items }) => items);

describe('the kennisscan', () => {
  it('asks all that the brief names', () => {
    const asked = fullKennisscan.scales.map(({ id, items, answers }) => [
      id,
      items.length,
      answerCounts[answers],
    ]);
    expect(asked).toEqual(brief);
    expect(new Set(allItems.map(({ id }) => id)).size).toBe(47);
  });

  it('has a benchmark for the first six scales alone', () => {
    expect(Object.keys(benchmarks)).toEqual(brief.slice(0, 6).map(([id]) => id));
  });

  it('[K21] is about the policy departments or the municipality in every item, and never about who answers', () => {
    for (const { id, items } of fullKennisscan.scales) {
      const departments = ['availability', 'managing', 'external', 'contacts'].includes(id);
      for (const { stem } of items) {
        expect(stem.nl).toMatch(departments ? /\bde beleidsafdelingen\b/u : /\bde gemeente\b/iu);
        expect(stem.en).toMatch(departments ? /\bthe policy departments\b/u : /\bthe municipality\b/iu);
        expect(stem.nl).not.toMatch(/\b(?:je|jij|jou|jouw|jullie|we|wij|ons|onze|ik|mijn)\b/iu);
        expect(stem.en).not.toMatch(/\b(?:you|your|we|us|our|I|my)\b/u);
      }
    }
  });

  it('has a short form: two items of each of the first six scales, and the infrastructure', () => {
    expect(shortKennisscan.scales.map(({ id, items }) => [id, items.length])).toEqual([
      ...brief.slice(0, 6).map(([id]) => [id, 2]),
      ['infrastructure', 6],
    ]);
    const known = new Set(allItems);
    const asked = shortKennisscan.scales.flatMap(({ items }) => items);
    expect(asked.filter((item) => !known.has(item))).toEqual([]);
  });
});
