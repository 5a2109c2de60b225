import { describe, expect, it } from 'vitest';

import { createReader, readable } from './readText.ts';
import { createTranslator } from './translate.ts';

const texts = {
  area: {
    plain: 'Sluit',
    named: '{{name}} en {{name}} op {{place}}',
    left_one: 'Nog {{count}} teken',
    left_other: 'Nog {{count}} tekens',
    zone: { now: 'Nu', later: 'Later' },
  },
} as const;
const t = createReader<typeof texts>(readable(texts), 'nl');

describe('reading a text', () => {
  it('fills in values, wherever they are', () => {
    expect(t(($) => $.area.named, { name: 'Ada', place: 3 })).toBe('Ada en Ada op 3');
  });

  it('chooses the form that goes with the number', () => {
    expect(t(($) => $.area.left, { count: 0 })).toBe('Nog 0 tekens');
    expect(t(($) => $.area.left, { count: 1 })).toBe('Nog 1 teken');
    expect(t(($) => $.area.left, { count: 2 })).toBe('Nog 2 tekens');
  });

  it('leaves braces and marks in values as they are', () => {
    expect(t(($) => $.area.named, { name: '{{place}}', place: '$&' })).toBe('{{place}} en {{place}} op $&');
  });

  it('takes a key that is known only while it runs', () => {
    const zones: readonly ('now' | 'later')[] = ['now', 'later'];
    expect(zones.map((zone) => t(($) => $.area.zone[zone]))).toEqual(['Nu', 'Later']);
  });

  it('does not compile without its key and its values', () => {
    const wrong = [
      // @ts-expect-error There is no such text.
      () => t(($) => $.area.nothing),
      // @ts-expect-error These are several texts.
      () => t(($) => $.area.zone),
      // @ts-expect-error A plural needs its number.
      () => t(($) => $.area.left),
      // @ts-expect-error A number, not a word.
      () => t(($) => $.area.left, { count: 'drie' }),
      // @ts-expect-error A value is missing.
      () => t(($) => $.area.named, { name: 'Ada' }),
      // @ts-expect-error A value is misspelt.
      () => t(($) => $.area.named, { name: 'Ada', plaats: 'hier' }),
      // @ts-expect-error It asks for nothing.
      () => t(($) => $.area.plain, { name: 'Ada' }),
    ];
    expect(wrong).toHaveLength(7);
  });

  it('reads every text of the product in its own language', () => {
    expect(createTranslator('nl')(($) => $.ui.show, { what: '<b> & co' })).toBe('Toon <b> & co');
    expect(createTranslator('en')(($) => $.ui.close)).toBe('Close');
  });
});
