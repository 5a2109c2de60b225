// Lets a deck be written as plain data that a facilitator can read and change. Ids are made here, so that a
// card keeps its id as long as it keeps its number.

import type { CardId, Deck, DeckId, Localized } from '../src/model/deck.ts';

interface CardText {
  readonly number: number;
  readonly question: Localized;
  readonly prompts: Localized<readonly string[]>;
  readonly tip: Localized;
}

interface DeckText extends Pick<Deck, 'theme' | 'title' | 'shortTitle' | 'description' | 'source'> {
  readonly id: string;
  readonly cards: readonly CardText[];
}

/** Turns the written text of a deck into a deck. */
export function defineDeck(text: DeckText): Deck {
  const deckId = text.id as DeckId;
  return {
    ...text,
    id: deckId,
    cards: text.cards.map((card) => ({
      ...card,
      id: `${text.id}-${card.number}` as CardId,
      deckId,
      source: text.source,
    })),
  };
}
