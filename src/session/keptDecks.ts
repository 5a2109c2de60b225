import { parseDraftDeck, wordsOf } from '../model/ownDeck.ts';
import { createKept } from './keptThings.ts';

/** Decks of one's own. */
export const keptDecks = createKept('kt-deck-', parseDraftDeck, ({ title }) => wordsOf(title, 'nl'));
