import { expect, it } from 'vitest';

import { wallType } from './wallType.ts';

it('writes few words large, and many as small as on the board', () => {
  expect(wallType('Wie het hardst roept.')).toBe(26);
  expect(wallType('woord '.repeat(60))).toBe(15);
  const between = wallType('Uitvoering zit pas aan tafel als het voorstel af is.');
  expect(between).toBeGreaterThan(15);
  expect(between).toBeLessThan(26);
});

it('keeps a long word whole', () => {
  expect(wallType('Werkgelegenheid')).toBeLessThan(26);
});
