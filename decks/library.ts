// All decks of the library: the core decks, and those that go further. Only the server and the pages of the library
// import it; a session has its own copy of its cards.

import type { LibraryDeck } from '../src/model/deck.ts';
import { coreDecks } from './core.ts';
import { findCardIn } from './readDeck.ts';

export const library: readonly LibraryDeck[] = [...coreDecks];

/** The card of the library with this id, and its deck; undefined for an id that none has. */
export const findLibraryCard = findCardIn(library);
