// All decks of the library: the core decks, and those that go further. Only the server and the pages of the library
// import it; a session has its own copy of its cards.

import type { LibraryDeck } from '../src/model/deck.ts';
import type { DeckFile } from '../src/model/deckFile.ts';
import { coreDecks } from './core.ts';
import denkkader from './denkkader.json' with { type: 'json' };
import goedBeleid from './goed-beleid.json' with { type: 'json' };
import herkenJeDit from './herken-je-dit.json' with { type: 'json' };
import publiekeMeerwaarde from './publieke-meerwaarde.json' with { type: 'json' };
import { findCardIn, readDeck } from './readDeck.ts';
import startvragen from './startvragen.json' with { type: 'json' };
import vijfLeerlijnen from './vijf-leerlijnen.json' with { type: 'json' };

// Checked against the schema in library.test.ts.
const files = [
  startvragen,
  goedBeleid,
  herkenJeDit,
  publiekeMeerwaarde,
  denkkader,
  vijfLeerlijnen,
] as readonly unknown[] as readonly DeckFile[];

export const library: readonly LibraryDeck[] = [...coreDecks, ...files.map(readDeck)];

/** The card of the library with this id, and its deck; undefined for an id that none has. */
export const findLibraryCard = findCardIn(library);
