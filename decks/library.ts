// All decks of the library: the core decks, and those that go further. Only the server, the pages of the library
// and what offers other cards in a session import it; a session has its own copy of its cards.

import type { LibraryDeck } from '../src/model/deck.ts';
import type { DeckFile } from '../src/model/deckFile.ts';
import { coreDecks, coreFiles } from './core.ts';
import denkkader from './denkkader.json' with { type: 'json' };
import goedBeleid from './goed-beleid.json' with { type: 'json' };
import herkenJeDit from './herken-je-dit.json' with { type: 'json' };
import publiekeMeerwaarde from './publieke-meerwaarde.json' with { type: 'json' };
import { findCardIn, readLibraryDeck } from './readLibraryDeck.ts';
import startvragen from './startvragen.json' with { type: 'json' };
import vijfLeerlijnen from './vijf-leerlijnen.json' with { type: 'json' };

const further = [startvragen, goedBeleid, herkenJeDit, publiekeMeerwaarde, denkkader, vijfLeerlijnen];

export const library: readonly LibraryDeck[] = [...coreDecks, ...further.map(readLibraryDeck)];

/** The file of the deck with this id, to make one of one's own of it; undefined for an id that none has. */
export function findDeckFile(deckId: string): DeckFile | undefined {
  const file: unknown = [...coreFiles, ...further].find(({ id }) => id === deckId);
  return file as DeckFile | undefined;
}

/** The card of the library with this id, and its deck; undefined for an id that none has. */
export const findLibraryCard = findCardIn(library);
