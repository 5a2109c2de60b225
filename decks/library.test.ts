import { readdirSync, readFileSync } from 'node:fs';

import { format } from 'prettier';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import { themes, type Locale, type Publication } from '../src/model/deck.ts';
import { deckFileSchema, type DeckFile } from '../src/model/deckFile.ts';
import { publications } from '../src/model/publications.ts';
import { textsIn } from '../src/model/readDeck.ts';
import { jsonSchemaOf } from '../tests/docs/commandSchemas.ts';
import { findLibraryCard, library } from './library.ts';
import { hashOf, isStale, readLibraryDeck } from './readLibraryDeck.ts';

const folder = new URL('.', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'deck.schema.json');
const fileOf = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as DeckFile;
const locales: readonly Locale[] = ['nl', 'en'];
const cards = library.flatMap((deck) => deck.cards);
const longestText = 140;
const mostWordsInASentence = 20;

function sentencesOf(text: string): string[] {
  return text.split(/[.?!:](?:\s|$)/).filter((sentence) => sentence.trim() !== '');
}

describe('the library', () => {
  it('holds every file of this folder, each with a theme of its own', () => {
    expect(library.map(({ id }) => `${id}.json`).toSorted()).toEqual(names.toSorted());
    expect(library.map(({ theme }) => theme)).toEqual(themes.slice(0, library.length));
  });

  it('numbers the cards of a deck by their place, and not by their id', () => {
    for (const deck of library)
      expect(deck.cards.map(({ number }) => number)).toEqual(deck.cards.map((_, at) => at + 1));
    // Changed places once; sessions, links and printed codes know them by these ids.
    const leadership = library.find(({ id }) => id === 'leidinggevende')?.cards ?? [];
    expect(leadership.map(({ id, number }) => `${number}: ${id}`).slice(0, 2)).toEqual([
      '1: leidinggevende-2',
      '2: leidinggevende-1',
    ]);
  });

  it('gives every card an id of its own, and its deck', () => {
    expect(new Set(cards.map((card) => card.id)).size).toBe(cards.length);
    for (const deck of library) {
      for (const card of deck.cards) {
        expect(card.deckId).toBe(deck.id);
        expect(findLibraryCard(card.id)).toEqual({ card, deck });
      }
    }
    expect(findLibraryCard('kennisbronnen-9')).toBeUndefined();
  });
});

it('names its publications as the rest of the product does, and where each example was found', () => {
  const known: readonly Publication[] = Object.values(publications);
  for (const deck of library) expect(known, deck.id).toContainEqual(deck.basedOn);
  const withExample = cards.filter(({ example }) => example !== undefined);
  expect(withExample.length).toBeGreaterThan(15);
  for (const card of withExample) expect(known, card.id).toContainEqual(card.exampleFrom);
  expect(findLibraryCard('startvragen-5')?.card.exampleFrom).toEqual(publications.utrecht);
});

it('leads from a card to one that exists', () => {
  const leads = cards.flatMap(({ id, leadsTo }) => (leadsTo ? [[id, leadsTo]] : []));
  expect(leads).toEqual([
    ['herken-je-dit-5', 'startvragen-7'],
    ['herken-je-dit-6', 'kennisbeleid-4'],
  ]);
  for (const [, to = ''] of leads) expect(findLibraryCard(to)).toBeDefined();
});

describe.each(names)('the file %s', (name) => {
  it('is a deck, and says where its schema is', () => {
    const result = v.safeParse(deckFileSchema, fileOf(name));
    expect(result.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
    expect(fileOf(name).$schema).toBe('./deck.schema.json');
  });

  it('is in both languages, and its English was checked against the Dutch of now (see: npm run decks)', () => {
    const file = fileOf(name);
    const texts = [file, ...file.cards].flatMap(textsIn);
    expect(texts.length).toBeGreaterThan(4);
    for (const text of texts) expect(text).toMatchObject({ nl: expect.any(String), en: expect.any(String) });
    expect(texts.filter(isStale).map(({ nl }) => nl)).toEqual([]);
  });
});

it('decks/deck.schema.json says what a file may hold', async () => {
  const drawn = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A deck of Kennistafel',
    ...jsonSchemaOf(deckFileSchema),
  };
  // Drawn anew by: npx vitest run decks -u
  const text = await format(JSON.stringify(drawn), { parser: 'json', printWidth: 110 });
  await expect(text).toMatchFileSnapshot('./deck.schema.json');
});

describe('a text', () => {
  const card = { id: 'x-1', kind: 'question' as const, prompts: [] };
  const text = { nl: 'Oud', en: 'Old', checked: hashOf('Oud') };
  const deckWith = (changed: typeof text) =>
    readLibraryDeck({
      id: 'x',
      theme: 'leren',
      title: text,
      shortTitle: text,
      description: text,
      cards: [
        { ...card, text: changed },
        { ...card, id: 'x-2', text },
      ],
    });

  it('has the hash that everybody can make: the first eight digits of SHA-256', () => {
    expect(hashOf('abc')).toBe('ba7816bf');
  });

  it('is unchecked in its own card as soon as the Dutch is another', () => {
    expect(deckWith(text).cards.map(({ unchecked }) => unchecked)).toEqual([undefined, undefined]);
    const changed = deckWith({ ...text, nl: 'Nieuw' });
    expect(changed.cards.map(({ unchecked }) => unchecked)).toEqual([true, undefined]);
    expect(changed.unchecked).toBeUndefined();
  });
});

describe.each(locales)('in %s', (locale) => {
  it.each(library.map((deck) => [deck.id, deck] as const))('deck %s is complete', (_id, deck) => {
    for (const text of [deck.title, deck.shortTitle, deck.description, deck.audience, deck.basedOn?.title])
      expect(text?.[locale]).toBeTruthy();
    expect(deck.minutes?.from).toBeLessThanOrEqual(deck.minutes?.to ?? 0);
  });

  it.each(cards.map((card) => [card.id, card] as const))('card %s is complete and short', (_id, card) => {
    const question = card.question[locale];
    const prompts = card.prompts[locale];
    if (card.kind === 'statement') expect(question).toMatch(/[^?]$/);
    else expect(question).toMatch(/\?$/);
    expect(question.length).toBeLessThanOrEqual(longestText);
    expect(prompts.length).toBeGreaterThan(0);
    expect(new Set(prompts).size).toBe(prompts.length);
    expect(card.tip[locale].length).toBeGreaterThan(60);
    const texts = [question, ...prompts, card.tip[locale], card.example?.[locale] ?? ''];
    for (const sentence of texts.flatMap(sentencesOf)) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(mostWordsInASentence);
    }
  });

  it('says nothing large twice', () => {
    expect(new Set(cards.map((card) => card.question[locale])).size).toBe(cards.length);
  });
});
