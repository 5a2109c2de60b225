import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { preferredLocale } from './locale.ts';
import { nl } from './nl.ts';
import { createCatalogue, createTranslator } from './translate.ts';

type Messages = { readonly [key: string]: string | Messages };

function flatten(messages: Messages, prefix = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') texts.set(prefix + key, value);
    else for (const [path, text] of flatten(value, `${prefix}${key}.`)) texts.set(path, text);
  }
  return texts;
}

const dutch = flatten(nl);
const english = flatten(en);
const parametersOf = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]).toSorted();

describe('the catalogue', () => {
  it('has the same texts in both languages', () => {
    expect([...english.keys()].toSorted()).toEqual([...dutch.keys()].toSorted());
  });

  it('has no empty text', () => {
    for (const [path, text] of [...dutch, ...english]) expect(text.trim(), path).not.toBe('');
  });

  it('asks for the same values in both languages', () => {
    for (const [path, text] of dutch) {
      expect(parametersOf(english.get(path) ?? ''), path).toEqual(parametersOf(text));
    }
  });

  it('has both halves of every plural', () => {
    for (const path of dutch.keys()) {
      if (path.endsWith('_one')) expect(dutch.has(path.replace(/_one$/, '_other')), path).toBe(true);
    }
  });
});

describe('a translator', () => {
  it('reads a text, with values and plurals', () => {
    const t = createTranslator('nl');
    expect(t(($) => $.ui.close)).toBe('Sluit');
    expect(t(($) => $.ui.text.left, { count: 1 })).toBe('Nog 1 teken');
    expect(t(($) => $.ui.text.left, { count: 12 })).toBe('Nog 12 tekens');
    expect(createTranslator('en')(($) => $.ui.close)).toBe('Close');
  });

  it('leaves marks in values as they are', () => {
    expect(createTranslator('nl')(($) => $.ui.show, { what: '<b> & co' })).toBe('Toon <b> & co');
  });

  it('switches language', async () => {
    const catalogue = createCatalogue('nl');
    await catalogue.changeLanguage('en');
    expect(catalogue.t(($) => $.ui.close)).toBe('Close');
  });
});

describe('the preferred language', () => {
  it.each([
    [['nl-NL', 'en'], 'nl'],
    [['en-GB', 'nl'], 'en'],
    [['fr', 'en-US'], 'en'],
    [['de'], 'nl'],
    [[], 'nl'],
  ])('of %j is %s', (languages, locale) => {
    expect(preferredLocale(languages)).toBe(locale);
  });
});
