// A deck is an ordered set of cards with one theme. This file says what a deck is; the decks themselves
// are data in decks/.

export type Locale = 'nl' | 'en';
export type Localized<T = string> = Readonly<Record<Locale, T>>;

export type CardId = string & { readonly __brand: 'CardId' };
export type DeckId = string & { readonly __brand: 'DeckId' };

export interface Card {
  readonly id: CardId;
  readonly deckId: DeckId;
  readonly number: number;
  readonly question: Localized;
  readonly prompts: Localized<readonly string[]>;
  readonly tip: Localized;
  readonly source: string;
}

export interface Deck {
  readonly id: DeckId;
  readonly theme: 'kennisbronnen' | 'leidinggevende' | 'kennisbeleid' | 'leren';
  readonly title: Localized;
  readonly shortTitle: Localized;
  readonly description: Localized;
  readonly source: string;
  readonly cards: readonly Card[];
}
