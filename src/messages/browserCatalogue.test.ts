import { describe, expect, it } from 'vitest';

import { openCatalogue, switchLanguage } from './browserCatalogue.ts';

describe('the catalogue in a browser', () => {
  it.each([
    ['nl', 'Sluit'],
    ['en', 'Close'],
  ] as const)('opens in %s', async (locale, text) => {
    const catalogue = await openCatalogue(locale);
    expect(catalogue.language).toBe(locale);
    expect(catalogue.t(($) => $.ui.close)).toBe(text);
  });

  it('switches there and back', async () => {
    const catalogue = await openCatalogue('nl');
    await switchLanguage(catalogue, 'en');
    expect(catalogue.t(($) => $.ui.text.left, { count: 1 })).not.toBe('');
    expect(catalogue.t(($) => $.ui.close)).toBe('Close');
    await switchLanguage(catalogue, 'nl');
    expect(catalogue.t(($) => $.ui.close)).toBe('Sluit');
  });
});
