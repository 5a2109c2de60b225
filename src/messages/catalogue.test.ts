import { describe, expect, it } from 'vitest';
import { preferredLocale } from './locale.ts';
import { en, nl } from './translate.ts';

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
    const without = (end: string) =>
      [...dutch.keys()].filter((path) => path.endsWith(end)).map((path) => path.slice(0, -end.length));
    expect(without('_one').toSorted()).toEqual(without('_other').toSorted());
  });

  it('has no mark that looks like a value and is none', () => {
    for (const [path, text] of [...dutch, ...english]) {
      expect(text.replaceAll(/\{\{\w+\}\}/gu, ''), path).not.toMatch(/[{}]/u);
    }
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
