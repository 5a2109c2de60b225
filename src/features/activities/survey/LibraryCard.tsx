import { findLibraryCard } from '../../../../decks/library.ts';
import type { CardId } from '../../../model/deck.ts';
import type { Asking } from '../../../session/useAsk.ts';
import { CardChoice } from './CardChoice.tsx';

interface LibraryCardProps {
  readonly cardId: CardId;
  readonly why: string;
  readonly ask: Asking['ask'];
}

/** A card that fits and that the session has not: with it comes the whole library. */
export function LibraryCard({ cardId, ...choice }: LibraryCardProps) {
  const found = findLibraryCard(cardId);
  return found === undefined ? null : <CardChoice {...found} {...choice} />;
}
