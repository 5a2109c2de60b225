import { describe, expect, it } from 'vitest';

import { sizeClasses } from '../session/stage.ts';
import { benchmarks, itemFacts, surveyFacts } from './benchmark.ts';
import { fullKennisscan } from './kennisscan.ts';

// By hand from the brief, in its order and in its own notation; not made from the code.
const table = [
  ['availability', '2.21 (28)', '2.27 (40)', '2.59 (13)', '2.10 (20)', '2.26 (101)'],
  ['managing', '2.23 (29)', '2.23 (42)', '2.68 (15)', '2.31 (21)', '2.31 (107)'],
  ['external', '2.49 (22)', '2.38 (35)', '2.77 (11)', '2.88 (17)', '2.56 (85)'],
  ['contacts', '2.62 (22)', '2.63 (34)', '2.52 (11)', '2.63 (16)', '2.61 (83)'],
  ['polling', '3.09 (22)', '3.04 (33)', '3.76 (11)', '3.63 (17)', '3.27 (83)'],
  ['involving', '2.38 (22)', '2.21 (33)', '2.60 (11)', '2.18 (17)', '2.30 (83)'],
];

describe('the figures of the survey', () => {
  it('[K20] are those of the brief, per scale and size class', () => {
    const shown = Object.entries(benchmarks).map(([id, { bySize, all }]) => [
      id,
      ...[...sizeClasses.map((size) => bySize[size]), all].map(
        ({ hundredths, municipalities }) => `${(hundredths / 100).toFixed(2)} (${municipalities})`,
      ),
    ]);
    expect(shown).toEqual(table);
    expect(sizeClasses).toEqual(['up-to-25000', 'up-to-50000', 'up-to-100000', 'over-100000']);
  });

  it('[K20] count the municipalities of the size classes together, also where the source has a misprint', () => {
    for (const { bySize, all } of Object.values(benchmarks)) {
      const added = sizeClasses.reduce((sum, size) => sum + bySize[size].municipalities, 0);
      expect(all.municipalities).toBe(added);
    }
    const addedUp = Object.entries(benchmarks).filter(([, one]) => 'addedUp' in one);
    expect(addedUp.map(([id]) => id)).toEqual(['managing']);
  });

  it('[K20] are those of the brief for single items', () => {
    expect(itemFacts).toEqual({
      'availability-effect': [34, null, null, null],
      'availability-practice': [19, 50, 26, 5],
    });
    const { items = [] } = fullKennisscan.scales.find(({ id }) => id === 'availability') ?? {};
    expect(items.map(({ id }) => id).slice(2, 4)).toEqual(Object.keys(itemFacts));
  });

  it('[K20] are those of the brief about how it was held', () => {
    expect(surveyFacts).toEqual({
      year: 2021,
      approached: 352,
      answered: 107,
      bySecretary: 37,
      byAnother: 70,
      large: { ofAnswers: 19.6, ofMunicipalities: 9.1 },
      small: { ofAnswers: 27.1, ofMunicipalities: 34.9 },
    });
  });
});
