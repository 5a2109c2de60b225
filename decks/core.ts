// The four core decks, in the order in which they lie on the table. Pages that need no more import them from here.

import type { LibraryDeck } from '../src/model/deck.ts';
import kennisbeleid from './kennisbeleid.json' with { type: 'json' };
import kennisbronnen from './kennisbronnen.json' with { type: 'json' };
import leidinggevende from './leidinggevende.json' with { type: 'json' };
import leren from './leren.json' with { type: 'json' };
import { findCardIn, readLibraryDeck } from './readLibraryDeck.ts';

export const coreFiles = [kennisbronnen, leidinggevende, kennisbeleid, leren];

export const coreDecks: readonly LibraryDeck[] = coreFiles.map(readLibraryDeck);

/** The core card with this id, and its deck; undefined for an id that none has. */
export const findCard = findCardIn(coreDecks);
