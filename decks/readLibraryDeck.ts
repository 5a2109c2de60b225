// Reads a deck of this folder, and marks the English texts that must be read again.

import { digest } from 'lib0/hash/sha256';
import { encodeUtf8 } from 'lib0/string';

import type { LibraryCard, LibraryDeck } from '../src/model/deck.ts';
import type { DeckFile, FileText } from '../src/model/deckFile.ts';
import { readDeck } from '../src/model/readDeck.ts';

/** The hash under which an English text was checked: the first eight digits of the SHA-256 of the Dutch. */
export const hashOf = (dutch: string): string =>
  Array.from(digest(encodeUtf8(dutch)).slice(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whether the English must be read again, because the Dutch is another text than it was checked against. */
export const isStale = ({ nl, en, checked }: FileText): boolean =>
  nl !== undefined && en !== undefined && hashOf(nl) !== checked;

/** The deck that an imported file holds. Every file is checked against the schema in library.test.ts. */
export const readLibraryDeck = (file: unknown): LibraryDeck => readDeck(file as DeckFile, isStale);

/** Finds a card by its id in some decks, with its deck. */
export const findCardIn =
  (decks: readonly LibraryDeck[]) =>
  (cardId: string): { readonly card: LibraryCard; readonly deck: LibraryDeck } | undefined => {
    for (const deck of decks) {
      const card = deck.cards.find(({ id }) => id === cardId);
      if (card) return { card, deck };
    }
    return undefined;
  };
