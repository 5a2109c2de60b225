import { describe, expect, it } from 'vitest';

import { library } from '../../../decks/library.ts';
import { seededRandom } from '../../../tests/fixtures/testStage.ts';
import type { DeckFile } from '../deckFile.ts';
import { limits } from '../limits.ts';
import { publications } from '../publications.ts';
import { mixesDecks } from './stage.ts';
import { openStage, parseOpening } from './opening.ts';

const chosen = {
  title: 'Teamsessie',
  facilitatorName: 'Fatma',
  date: '2026-11-29',
  deckIds: [] as string[],
  named: false,
};
const text = (nl: string) => ({ nl });
const ownDeck: DeckFile = {
  id: 'eigen-buurt',
  theme: 'denkkader',
  title: text('Onze buurt'),
  shortTitle: text('Buurt'),
  description: text('Vragen van onszelf.'),
  cards: [
    { id: 'eigen-buurt-1', kind: 'question', text: text('Wie kent de buurt?'), prompts: [text('En jij?')] },
    { id: 'eigen-buurt-2', kind: 'statement', text: { nl: 'Wij luisteren.', en: 'We listen.' }, prompts: [] },
  ],
};

function stageOf(changes: object) {
  const parsed = parseOpening({ ...chosen, ...changes });
  if (!parsed.ok) return parsed.reason;
  const context = { decks: library, now: 0, retentionMs: 1, minimumGroup: 0, random: seededRandom(1) };
  const opened = openStage(parsed.opening, context);
  return opened.ok ? opened.stage : opened.reason;
}

const cardsOf = (changes: object) => {
  const stage = stageOf(changes);
  return typeof stage === 'string' ? stage : stage.cards.map(({ id }) => id as string);
};

describe("a session's own deck", () => {
  it('holds whole decks in the order of the library', () => {
    const cards = cardsOf({ deckIds: ['startvragen', 'leren'] });
    expect(cards.slice(0, 5)).toEqual(['leren-1', 'leren-2', 'leren-3', 'leren-4', 'startvragen-1']);
    expect(cards).toHaveLength(11);
  });

  it('holds single cards in the order of the facilitator, and labels of their decks alone', () => {
    const cardIds = ['herken-je-dit-3', 'kennisbronnen-8', 'herken-je-dit-1'];
    const stage = stageOf({ cardIds, deckIds: ['leren'] });
    if (typeof stage === 'string') throw new Error(stage);
    expect(stage.cards.map(({ id }) => id)).toEqual(cardIds);
    expect(stage.decks.map(({ id }) => id)).toEqual(['herken-je-dit', 'kennisbronnen']);
    expect(stage.cards[0]).toMatchObject({ kind: 'statement', number: 3 });
  });

  it('is a copy that says what a session needs, and no more of the library', () => {
    const stage = stageOf({ deckIds: ['startvragen'] });
    if (typeof stage === 'string') throw new Error(stage);
    const fields = ['deckId', 'id', 'number', 'prompts', 'question', 'tip'];
    expect(Object.keys(stage.cards[0] ?? {}).toSorted()).toEqual(fields);
    expect(Object.keys(stage.cards[4] ?? {}).toSorted()).toEqual(
      [...fields, 'example', 'exampleFrom'].toSorted(),
    );
    expect(Object.keys(stage.decks[0] ?? {}).toSorted()).toEqual([
      'basedOn',
      'id',
      'shortTitle',
      'theme',
      'title',
    ]);
  });

  it('knows what its decks are based on, where an example was found, and which card one can go on with', () => {
    const source = { title: text('Ons buurtonderzoek'), maker: text('Buurthuis') };
    const example = text('In de Molenwijk werkte het.');
    const file = { ...ownDeck, source, cards: ownDeck.cards.map((card) => ({ ...card, example })) };
    const stage = stageOf({
      ownDecks: [file],
      cardIds: ['eigen-buurt-1', 'startvragen-5', 'herken-je-dit-5'],
    });
    if (typeof stage === 'string') throw new Error(stage);
    const same = (nl: string) => ({ nl, en: nl });
    const own = { title: same('Ons buurtonderzoek'), maker: same('Buurthuis') };
    const { kenniscultuur, utrecht } = publications;
    expect(stage.decks.map(({ basedOn }) => basedOn)).toEqual([own, kenniscultuur, kenniscultuur]);
    expect(stage.cards.map(({ exampleFrom }) => exampleFrom)).toEqual([own, utrecht, undefined]);
    expect(stage.cards[0]?.example).toEqual(same('In de Molenwijk werkte het.'));
    expect(stage.cards[2]?.leadsTo).toBe('startvragen-7');
  });

  it('can hold cards that are not in the library, in one language or in both', () => {
    const stage = stageOf({ ownDecks: [ownDeck], cardIds: ['eigen-buurt-2', 'leren-1', 'eigen-buurt-1'] });
    if (typeof stage === 'string') throw new Error(stage);
    expect(stage.cards.map(({ question }) => question.en)).toEqual([
      'We listen.',
      expect.stringContaining('learning'),
      'Wie kent de buurt?',
    ]);
    expect(stage.decks[0]).toEqual({
      id: 'eigen-buurt',
      theme: 'denkkader',
      title: { nl: 'Onze buurt', en: 'Onze buurt' },
      shortTitle: { nl: 'Buurt', en: 'Buurt' },
    });
  });

  it('takes signs out of own texts that would turn what stands around them', () => {
    const hostile = { ...ownDeck.cards[0], text: text('Wie\u202E kent\n\u200Bde buurt?') };
    const stage = stageOf({ ownDecks: [{ ...ownDeck, cards: [hostile] }], cardIds: ['eigen-buurt-1'] });
    expect(stage).toMatchObject({ cards: [{ question: { nl: 'Wie kent de buurt?' } }] });
  });

  const card = ownDeck.cards[0];
  it.each([
    ['nothing', {}],
    ['a deck that does not exist', { deckIds: ['andere'] }],
    ['a card that does not exist', { cardIds: ['leren-1', 'leren-9'] }],
    ['a card twice', { cardIds: ['leren-1', 'leren-1'] }],
    ['an own card that was not sent', { cardIds: ['eigen-buurt-1'] }],
    [
      'more cards than a session holds',
      { cardIds: Array.from({ length: limits.cards + 1 }, (_, at) => `leren-${at + 1}`) },
    ],
    ['an own deck in the place of one of ours', { ownDecks: [{ ...ownDeck, id: 'leren' }] }],
    [
      'an own card in the place of one of ours',
      { ownDecks: [{ ...ownDeck, cards: [{ ...card, id: 'leren-1' }] }] },
    ],
    ['an own card that could be an answer', { ownDecks: [{ ...ownDeck, cards: [{ ...card, id: 'a-1' }] }] }],
    ['two own cards with one id', { ownDecks: [{ ...ownDeck, cards: [card, card] }] }],
    ['a theme that does not exist', { ownDecks: [{ ...ownDeck, theme: 'x' }] }],
    ['a field that does not exist', { ownDecks: [{ ...ownDeck, html: '<b>' }] }],
    ['a text that shows nothing', { ownDecks: [{ ...ownDeck, title: text('\u200B') }] }],
    ['a text in no language', { ownDecks: [{ ...ownDeck, title: {} }] }],
    [
      'a text that is too long',
      { ownDecks: [{ ...ownDeck, cards: [{ ...card, text: text('x'.repeat(limits.cardTextLength + 1)) }] }] },
    ],
  ])('refuses %s', (_what, changes) => {
    expect(cardsOf({ ...('ownDecks' in changes && { cardIds: ['leren-2'] }), ...changes })).toBe('malformed');
  });
});

it('mixes decks where one comes back after another', () => {
  const mixed = (cardIds: string[]) => {
    const stage = stageOf({ cardIds });
    return typeof stage === 'string' ? stage : mixesDecks(stage.cards);
  };
  expect(mixed(['leren-2', 'leren-1', 'kennisbronnen-1'])).toBe(false);
  expect(mixed(['leren-2', 'kennisbronnen-1', 'leren-1'])).toBe(true);
});
