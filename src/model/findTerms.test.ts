import { describe, expect, it } from 'vitest';

import type { Locale } from './deck.ts';
import { findTerms } from './findTerms.ts';
import type { Term, TermId } from './terms.ts';

const term = (id: string, nl: readonly string[], en: readonly string[] = []): Term => ({
  id: id as TermId,
  term: { nl: id, en: id },
  text: { nl: '', en: '' },
  forms: { nl, en },
});

const terms = [
  term('data', ['data'], ['data']),
  term('kennis', ['kennis'], ['knowledge']),
  term('proces', ['kennis als proces']),
  term('waarde', ['publieke waarde', 'publieke waarden'], ['public value']),
  term('arena', ['arena', 'arena’s'], ['arena']),
  term('co-creatie', ['co-creatie', 'co-creëren']),
  term('iak', ['IAK'], ['IAK']),
  term('actie', [], []),
];

const idsIn = (text: string, locale: Locale = 'nl') => findTerms(text, terms, locale).map(({ id }) => id);

describe('the terms in a text', () => {
  it('come in the order of the text, each once, whatever the capitals', () => {
    expect(idsIn('Kennis en DATA, data en kennis')).toEqual(['kennis', 'data']);
    expect(idsIn('Het iak en het IAK.')).toEqual(['iak']);
  });

  it('are whole words: nothing in the middle, the beginning or the end of another', () => {
    for (const text of ['database', 'metadata', 'kennisbron', 'vakkennis', 'data2', 'arenatekst'])
      expect(idsIn(text), text).toEqual([]);
  });

  it('are no half of a word with a hyphen, also where the other half comes later', () => {
    for (const text of ['data-analyse', 'kennis- en leerbeleid', 'vak- en basis-kennis', 'meta\u2011data'])
      expect(idsIn(text), text).toEqual([]);
    expect(idsIn('co-creatie, co\u2011creatie')).toEqual(['co-creatie']);
  });

  it('stand between any marks', () => {
    for (const text of [
      '“data”',
      '(data)',
      '‘data’',
      'data/cijfers',
      'wat – data – is',
      'data…',
      'Is dit data?',
    ])
      expect(idsIn(text), text).toEqual(['data']);
  });

  it('are found inflected, with and without accents, and with either apostrophe', () => {
    expect(idsIn('publieke waarden')).toEqual(['waarde']);
    expect(idsIn("arena's")).toEqual(['arena']);
    expect(idsIn('arena’s')).toEqual(['arena']);
    expect(idsIn('co-creëren')).toEqual(['co-creatie']);
    expect(idsIn('co-cree\u0308ren')).toEqual(['co-creatie']);
    expect(idsIn('co-creeren')).toEqual(['co-creatie']);
    expect(idsIn('the arena’s rules', 'en')).toEqual(['arena']);
  });

  it('are the longest that fit, and nothing inside that one', () => {
    expect(idsIn('kennis als proces')).toEqual(['proces']);
    expect(idsIn('kennis als product')).toEqual(['kennis']);
    expect(idsIn('kennis als proces, en kennis')).toEqual(['proces', 'kennis']);
  });

  it('of more words have only white space between them', () => {
    expect(idsIn('publieke\u00a0waarde')).toEqual(['waarde']);
    expect(idsIn('publieke\n  waarde')).toEqual(['waarde']);
    expect(idsIn('publieke, waarde')).toEqual([]);
    expect(idsIn('Dat is publieke. Waarde is iets anders.')).toEqual([]);
  });

  it('are those of the language', () => {
    expect(idsIn('knowledge, kennis', 'en')).toEqual(['kennis']);
    expect(idsIn('knowledge')).toEqual([]);
    expect(idsIn('public value', 'en')).toEqual(['waarde']);
  });

  it('are never those without a form', () => {
    expect(idsIn('actie')).toEqual([]);
    expect(idsIn('')).toEqual([]);
  });
});
