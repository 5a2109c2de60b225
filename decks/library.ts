// All decks of the library: the core decks, and those that go further. Only the server and the pages of the library
// import it; a session has its own copy of its cards.

import type { LibraryDeck } from '../src/model/deck.ts';
import { coreDecks } from './core.ts';
import denkkader from './denkkader.json' with { type: 'json' };
import goedBeleid from './goed-beleid.json' with { type: 'json' };
import herkenJeDit from './herken-je-dit.json' with { type: 'json' };
import publiekeMeerwaarde from './publieke-meerwaarde.json' with { type: 'json' };
import { findCardIn, readLibraryDeck } from './readLibraryDeck.ts';
import startvragen from './startvragen.json' with { type: 'json' };
import vijfLeerlijnen from './vijf-leerlijnen.json' with { type: 'json' };

const further = [startvragen, goedBeleid, herkenJeDit, publiekeMeerwaarde, denkkader, vijfLeerlijnen];

export const library: readonly LibraryDeck[] = [...coreDecks, ...further.map(readLibraryDeck)];

/** The card of the library with this id, and its deck; undefined for an id that none has. */
export const findLibraryCard = findCardIn(library);
