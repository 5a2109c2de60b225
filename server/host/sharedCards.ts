import { findLibraryCard } from '../../decks/library.ts';
import type { Card, CardId } from '../../src/model/deck.ts';
import { sessionCard } from '../../src/model/readDeck.ts';
import type { Stage } from '../../src/model/session/stage.ts';

const known = new Map<CardId, { readonly card: Card; readonly text: string }>();

function libraryCard(id: CardId) {
  const found = known.get(id);
  if (found !== undefined) return found;
  const card = findLibraryCard(id)?.card;
  if (card === undefined) return undefined;
  const shared = { card: sessionCard(card), text: JSON.stringify(sessionCard(card)) };
  known.set(id, shared);
  return shared;
}

/** The same stage. The cards of the library are most of it, and those that are still as they were are there once for all. */
export function withSharedCards(stage: Stage): Stage {
  const cards = stage.cards.map((card) => {
    const shared = libraryCard(card.id);
    return shared !== undefined && shared.text === JSON.stringify(card) ? shared.card : card;
  });
  return { ...stage, cards };
}
