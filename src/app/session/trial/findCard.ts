import type { CardId } from '../../../model/deck.ts';

/** What a server does for a session that has none: the library comes when a card of it is asked for. */
export const findCard = async (cardId: CardId) =>
  (await import('../../../../decks/library.ts')).findLibraryCard(cardId);
