// The four core decks, in the order in which they lie on the table. Pages that need no more import them from here.

import type { LibraryDeck } from '../src/model/deck.ts';
import type { DeckFile } from '../src/model/deckFile.ts';
import kennisbeleid from './kennisbeleid.json' with { type: 'json' };
import kennisbronnen from './kennisbronnen.json' with { type: 'json' };
import leidinggevende from './leidinggevende.json' with { type: 'json' };
import leren from './leren.json' with { type: 'json' };
import { findCardIn, readDeck } from './readDeck.ts';

// Checked against the schema in decks/library.test.ts.
const files = [
  kennisbronnen,
  leidinggevende,
  kennisbeleid,
  leren,
] as readonly unknown[] as readonly DeckFile[];

export const coreDecks: readonly LibraryDeck[] = files.map(readDeck);

/** The core card with this id, and its deck; undefined for an id that none has. */
export const findCard = findCardIn(coreDecks);
