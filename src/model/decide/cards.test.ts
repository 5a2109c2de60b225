import { describe, expect, it } from 'vitest';

import { findLibraryCard } from '../../../decks/library.ts';
import { accepted, refused } from '../../../tests/fixtures/testDecide.ts';
import { seededRandom, testCard, testMember, testStage } from '../../../tests/fixtures/testStage.ts';
import { themes, type CardId } from '../deck.ts';
import { isId } from '../ids.ts';
import { limits } from '../limits.ts';
import { cardOf, deckOf, type Stage } from '../session/stage.ts';

const title = { nl: 'Kaart', en: 'Card' };
const kaart = { id: testCard(1).deckId, theme: themes[0], title, shortTitle: title };
const random = seededRandom(14);
const add = (stage: Stage, text: string) =>
  accepted(stage, { type: 'card.add', text }, { random, now: 70 }).stage;
const onTable = (stage: Stage) => cardOf(stage, stage.spotlight);

describe('a question of one’s own', () => {
  it('[O10] is a card of the session and lies on the table, with a number and a deck of its own', () => {
    const before = testStage({ phase: 'lobby', faceDown: true, decks: [kaart] });
    const first = add(before, '  Wat\nweten we al? ');
    const card = onTable(first);
    expect(card).toMatchObject({ number: 1, question: { nl: 'Wat weten we al?', en: 'Wat weten we al?' } });
    expect(card?.id).toMatch(/^eigen-/u);
    expect(isId(card?.id)).toBe(true);
    expect(first).toMatchObject({ phase: 'table', faceDown: false, shownAt: 70 });
    expect(first.cards.slice(0, -1)).toEqual(before.cards);
    const deck = card && deckOf(first, card);
    expect(deck?.shortTitle).toEqual({ nl: 'Eigen vraag', en: 'Own question' });
    expect(themes).toContain(deck?.theme);
    expect(before.decks.map(({ theme }) => theme)).not.toContain(deck?.theme);

    expect(first.decks).toHaveLength(2);

    const second = add(first, 'Wie missen we?');
    expect(onTable(second)).toMatchObject({ number: 2, deckId: card?.deckId });
    expect(second.decks).toEqual(first.decks);
    expect(new Set(second.cards.map(({ id }) => id)).size).toBe(before.cards.length + 2);
  });

  it('[O10] asked again is the same card', () => {
    const other = add(add(testStage(), 'Wie missen we?'), 'Wat weten we al?');
    const again = add(other, 'Wie missen we? ');
    expect(again.cards).toEqual(other.cards);
    expect(onTable(again)?.question.nl).toBe('Wie missen we?');
  });

  it('[O10] takes the programme along to the step for choosing, as a card of a deck does', () => {
    const programmed = accepted(testStage({ phase: 'lobby' }), {
      type: 'programme.edit',
      change: { kind: 'use', programmeId: 'eerste-gesprek' },
    }).stage;
    const [first] = programmed.programme.steps;
    if (first === undefined) throw new Error('no step');
    const { programme } = add(
      accepted(programmed, { type: 'step.go', to: first.id }).stage,
      'Wie missen we?',
    );
    expect(programme.steps.find(({ id }) => id === programme.current)?.key).toBe('first-choose');
  });

  it.each([
    ['', 'card-empty'],
    [' \n\u200b', 'card-empty'],
    ['\u202e', 'card-empty'],
    ['x'.repeat(limits.cardTextLength + 1), 'card-too-long'],
  ])('[O10] is refused as %j', (text, reason) => {
    expect(refused(testStage(), { type: 'card.add', text })).toBe(reason);
  });

  it('[O10] turns nothing around it, and has no more cards with it than a session can hold', () => {
    expect(onTable(add(testStage(), 'Wie \u202eweet dit?'))?.question.nl).toBe('Wie weet dit?');
    const cards = Array.from({ length: limits.cards }, (_, at) => testCard(at + 1));
    expect(refused(testStage({ cards }), { type: 'card.add', text: 'Nog een?' })).toBe('too-many-cards');
  });

  it('[O10] is for facilitators, and takes no card away from people who write', () => {
    const viewer = testMember('Joris').id;
    expect(refused(testStage(), { type: 'card.add', text: 'Ik?' }, { viewer })).toBe('not-allowed');
    const writing = accepted(testStage(), { type: 'round.open', cardId: testCard(1).id }).stage;
    expect(refused(writing, { type: 'card.add', text: 'En dit?' })).toBe('round-open');
  });
});

describe('a card of the library that the session has not', () => {
  const bring = { type: 'card.bring', cardId: 'leren-3' as CardId } as const;
  const libraryCard = findLibraryCard('leren-3');

  it('[K29] comes in as a copy, with its deck, and takes nothing away from what people do', () => {
    const writing = accepted(testStage({ decks: [kaart] }), {
      type: 'round.open',
      cardId: testCard(1).id,
    }).stage;
    const after = accepted(writing, bring, { libraryCard }).stage;
    expect(after.cards.at(-1)).toMatchObject({ id: 'leren-3', deckId: 'leren' });
    // What only the library shows stays there.
    expect(after.cards.at(-1)).not.toHaveProperty('about');
    expect(after.decks.map(({ id }) => id)).toEqual([kaart.id, 'leren']);
    expect({ ...after, cards: writing.cards, decks: writing.decks }).toEqual(writing);
    const other = accepted(
      after,
      { ...bring, cardId: 'leren-2' as CardId },
      { libraryCard: findLibraryCard('leren-2') },
    );
    expect(other.stage.decks).toEqual(after.decks);
    expect(accepted(after, bring, { libraryCard }).stage).toBe(after);
  });

  it('[K29] is one of the library, for facilitators, and no more than a session can hold', () => {
    expect(refused(testStage(), { ...bring, cardId: 'leren-99' as CardId })).toBe('no-such-card');
    const viewer = testMember('Joris').id;
    expect(refused(testStage(), bring, { viewer, libraryCard })).toBe('not-allowed');
    const cards = Array.from({ length: limits.cards }, (_, at) => testCard(at + 1));
    expect(refused(testStage({ cards }), bring, { libraryCard })).toBe('too-many-cards');
  });
});
