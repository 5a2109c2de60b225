import { describe, expect, it } from 'vitest';
import type { Locale } from '../src/model/deck.ts';
import { coreDecks, findCard } from './core.ts';
import { sources } from './sources.ts';

const locales: readonly Locale[] = ['nl', 'en'];
const cards = coreDecks.flatMap((deck) => deck.cards);
const longestQuestion = 140;
const mostWordsInASentence = 20;

function sentencesOf(text: string): string[] {
  return text.split(/[.?!:](?:\s|$)/).filter((sentence) => sentence.trim() !== '');
}

describe('the core decks', () => {
  it('hold the twenty cards in their order', () => {
    expect(cards.map((card) => card.id)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `kennisbronnen-${number}`),
      ...[1, 2, 3, 4].map((number) => `leidinggevende-${number}`),
      ...[1, 2, 3, 4].map((number) => `kennisbeleid-${number}`),
      ...[1, 2, 3, 4].map((number) => `leren-${number}`),
    ]);
  });

  it('give every card an id of its own, and its deck', () => {
    expect(new Set(cards.map((card) => card.id)).size).toBe(cards.length);
    for (const deck of coreDecks) {
      for (const card of deck.cards) {
        expect(card.deckId).toBe(deck.id);
        expect(findCard(card.id)).toEqual({ card, deck });
      }
    }
    expect(findCard('kennisbronnen-9')).toBeUndefined();
  });

  it('cite a source that has a title', () => {
    for (const { source } of [...coreDecks, ...cards]) expect(sources[source]?.nl).toBeTruthy();
  });
});

describe.each(locales)('in %s', (locale) => {
  it.each(coreDecks.map((deck) => [deck.id, deck] as const))('deck %s is complete', (_id, deck) => {
    expect(deck.title[locale]).toBeTruthy();
    expect(deck.shortTitle[locale]).toBeTruthy();
    expect(deck.description[locale]).toBeTruthy();
  });

  it.each(cards.map((card) => [card.id, card] as const))('card %s is complete and short', (_id, card) => {
    const question = card.question[locale];
    const prompts = card.prompts[locale];
    expect(question).toMatch(/\?$/);
    expect(question.length).toBeLessThanOrEqual(longestQuestion);
    expect(prompts.length).toBeGreaterThan(0);
    expect(prompts.length).toBe(card.prompts.nl.length);
    expect(card.tip[locale].length).toBeGreaterThan(60);
    for (const sentence of [question, ...prompts, card.tip[locale]].flatMap(sentencesOf)) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(mostWordsInASentence);
    }
  });

  it('asks no question twice', () => {
    expect(new Set(cards.map((card) => card.question[locale])).size).toBe(cards.length);
  });
});
