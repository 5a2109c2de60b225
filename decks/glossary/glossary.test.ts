import { format } from 'prettier';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import type { Locale } from '../../src/model/deck.ts';
import { findTerms, folded } from '../../src/model/findTerms.ts';
import { glossaryFileSchema, termIds } from '../../src/model/terms.ts';
import { jsonSchemaOf } from '../../tests/docs/commandSchemas.ts';
import { library } from '../library.ts';
import { isStale } from '../readLibraryDeck.ts';
import file from './glossary.json' with { type: 'json' };
import { findTerm, glossary } from './glossary.ts';

const locales: readonly Locale[] = ['nl', 'en'];
const mostWordsInASentence = 20;

/** What the brief asks for, as it is written there. */
const ofTheField = [
  ...['data', 'informatie', 'kennis', 'hypothese', 'correlatie', 'duiden', 'datagedreven', 'datagestuurd'],
  ...['big data', 'informatiegestuurd', 'publieke waarde', 'meerwaarde', 'draagvlak', 'arena', 'gerichtheid'],
  ...[
    'procesvoering',
    'coalitie',
    'arrangement',
    'co-creatie',
    'reflexief gedrag',
    'verbreden',
    'verankeren',
  ],
  ...['exploratief werken', 'kenniswerkplaats', 'kennisloket', 'regionaal schakelpunt', 'kennismakelaar'],
  ...['actieleren', 'intervisie', 'verordening', 'kennis als product', 'kennis als proces', 'vakambtenaar'],
  ...['procesambtenaar', 'doelverschuiving', 'stigmatisering', 'nudging', 'IAK', 'Beleidskompas'],
  ...['datagedreven sturing', 'businesscase', 'algoritme', 'profilering', 'kenniscultuur', 'bronnenbalans'],
  ...[
    'oogst',
    'kennisscan',
    'stelling',
    'stemronde',
    'stil schrijven',
    'onthullen',
    'meekijker',
    'draaiboek',
  ],
  ...['sjabloon', 'ervaringskennis', 'professionele kennis', 'wetenschappelijke kennis', 'kennisbron'],
];

/** Words of every day, which the list alone explains. */
const onlyInTheList = [
  ...['knop', 'afspraak', 'actie', 'verslag', 'parkeerplaats', 'sessie', 'begeleider', 'deelnemer'],
  ...['kaartenset', 'kaart', 'antwoord', 'bord', 'stap'],
];

const sentencesOf = (text: string) => text.split(/(?<=[.?!])\s+/u);

describe('the glossary', () => {
  it('is as its schema says', () => {
    const result = v.safeParse(glossaryFileSchema, file);
    expect(result.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
  });

  it('explains every term that the model knows, and no other', () => {
    expect(glossary.map(({ id }) => id)).toEqual(termIds);
    for (const id of termIds) expect(findTerm(id)?.id).toBe(id);
  });

  it.each(ofTheField)('[X1] finds %s in a text', (word) => {
    expect(findTerms(`Wat is ${word}?`, glossary, 'nl')).toHaveLength(1);
  });

  it('has the words of the product too', () => {
    expect(glossary.filter(({ forms }) => forms.nl.length === 0).map(({ id }) => id)).toEqual(onlyInTheList);
  });

  it('has English that was checked against the Dutch of now (see: npm run decks)', () => {
    const texts = file.terms.flatMap(({ term, text }) => [term, text]);
    expect(texts.filter(isStale).map(({ nl }) => nl)).toEqual([]);
  });

  it('explains words that stand on cards', () => {
    const cards = library.flatMap((deck) => deck.cards);
    const told = cards.filter(
      ({ question, prompts }) =>
        findTerms([question.nl, ...prompts.nl].join('\n'), glossary, 'nl').length > 0,
    );
    expect(told.length).toBeGreaterThan(cards.length / 3);
  });
});

it('decks/glossary/glossary.schema.json says what the file may hold', async () => {
  const drawn = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The glossary of Kennistafel',
    ...jsonSchemaOf(glossaryFileSchema),
  };
  // Drawn anew by: npx vitest run decks -u
  const text = await format(JSON.stringify(drawn), { parser: 'json', printWidth: 110 });
  await expect(text).toMatchFileSnapshot('./glossary.schema.json');
});

describe.each(locales)('in %s', (locale) => {
  it.each(glossary.map((term) => [term.id, term] as const))(
    '%s is told in two short sentences',
    (_id, term) => {
      expect(term.term[locale]).toBeTruthy();
      const sentences = sentencesOf(term.text[locale]);
      expect(sentences).toHaveLength(2);
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^[\p{Lu}].*\.$/u);
        expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(mostWordsInASentence);
      }
    },
  );

  it('no two terms have a name or a form together', () => {
    expect(new Set(glossary.map(({ term }) => folded(term[locale]))).size).toBe(glossary.length);
    const forms = glossary.flatMap((term) => term.forms[locale].map(folded));
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  });
});
