// The four core decks, in the order in which they lie on the table.

import type { Card, Deck } from '../src/model/deck.ts';
import { kennisbeleid } from './kennisbeleid.ts';
import { kennisbronnen } from './kennisbronnen.ts';
import { leidinggevende } from './leidinggevende.ts';
import { leren } from './leren.ts';

export const coreDecks: readonly Deck[] = [kennisbronnen, leidinggevende, kennisbeleid, leren];

/** The card with this id, and its deck; undefined for an id we do not know. */
export function findCard(cardId: string): { readonly card: Card; readonly deck: Deck } | undefined {
  for (const deck of coreDecks) {
    const card = deck.cards.find(({ id }) => id === cardId);
    if (card) return { card, deck };
  }
  return undefined;
}
