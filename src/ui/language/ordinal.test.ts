import { describe, expect, it } from 'vitest';

import { ordinal } from './ordinal.ts';

describe('a place in an order', () => {
  it('has one ending in Dutch', () => {
    expect([1, 2, 8, 20].map((place) => ordinal(place, 'nl'))).toEqual(['1e', '2e', '8e', '20e']);
  });

  it('has four endings in English', () => {
    const places = [1, 2, 3, 4, 11, 12, 13, 21, 22, 103];
    expect(places.map((place) => ordinal(place, 'en'))).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '103rd',
    ]);
  });
});
