import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { readThemeSigns } from './themeSigns.ts';

it('every theme has a sign on paper, and the first four have that of the screen', () => {
  const signs = readThemeSigns();
  for (const [theme, svg] of Object.entries(signs))
    expect([theme, svg]).toEqual([theme, expect.stringMatching(/<(?:path|circle) /u)]);
  const onScreen = readFileSync('src/ui/ThemeSign.tsx', 'utf8');
  const drawn = [...onScreen.matchAll(/ (?:d|r|cx|cy)="[^"]+"/gu)].map(([attribute]) => attribute);
  expect(drawn.length).toBeGreaterThan(15);
  const onPaper = Object.values(signs).join('');
  expect(drawn.filter((attribute) => !onPaper.includes(attribute))).toEqual([]);
});
