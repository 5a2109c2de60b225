// A deck is an ordered set of cards with one theme. This file says what a deck is; the decks themselves
// are data in decks/.

import type { Source } from './source.ts';

export type Locale = 'nl' | 'en';
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/** What something is based on; the maker is empty where none is named. */
export interface Publication {
  readonly title: Localized;
  readonly maker: Localized;
}

/** By title, and by maker where one is named. */
export const citedAs = ({ title, maker }: Publication, locale: Locale): string =>
  [title[locale], maker[locale]].filter(Boolean).join('. ');

export type CardId = string & { readonly __brand: 'CardId' };
export type DeckId = string & { readonly __brand: 'DeckId' };

/** A theme is a colour and a sign that go together, so that the colour never stands alone. */
export const themes = [
  'kennisbronnen',
  'leidinggevende',
  'kennisbeleid',
  'leren',
  'startvragen',
  'goed-beleid',
  'herken-je-dit',
  'publieke-meerwaarde',
  'denkkader',
  'vijf-leerlijnen',
] as const;
export type Theme = (typeof themes)[number];

export const cardKinds = ['question', 'statement'] as const;
export type CardKind = (typeof cardKinds)[number];

export interface Card {
  readonly id: CardId;
  readonly deckId: DeckId;
  readonly number: number;
  /** Left out for a question. */
  readonly kind?: CardKind;
  /** What is large on the card: a question, or a statement to react to. */
  readonly question: Localized;
  readonly prompts: Localized<readonly string[]>;
  readonly tip: Localized;
  /** The card that one can go on with, of whatever deck. */
  readonly leadsTo?: CardId;
  /** A fact to go with the card, and where that was found. */
  readonly example?: Localized;
  readonly exampleFrom?: Publication;
  /** The English was not read again since the Dutch changed. Left out while it was. */
  readonly unchecked?: true;
}

export interface Deck {
  readonly id: DeckId;
  readonly theme: Theme;
  readonly title: Localized;
  readonly shortTitle: Localized;
  readonly description: Localized;
  /** What it is based on. Left out when it names nothing, and in a session of an earlier version. */
  readonly basedOn?: Publication;
  readonly cards: readonly Card[];
}

/** A card as the library shows it: what a session has no use for is here too. */
export interface LibraryCard extends Card {
  /** The heading of the group of cards that begins here. */
  readonly group?: Localized;
  /** Whom the source names with this card. */
  readonly saidBy?: Localized;
  /** The knowledge sources that the card is about; none when it is about knowledge in general. */
  readonly about: readonly Source[];
}

export interface LibraryDeck extends Deck {
  readonly audience: Localized;
  /** How long a conversation with it takes. */
  readonly minutes?: { readonly from: number; readonly to: number };
  readonly unchecked?: true;
  readonly cards: readonly LibraryCard[];
}

/** The deck of questions that are asked on the spot. */
export const ownDeckId = 'eigen-vraag' as DeckId;
