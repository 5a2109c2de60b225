import type { CardId } from '../../../model/deck.ts';
import { cardOf, deckOf } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useCardWords, type CardWords } from '../../../ui/useCardWords.ts';

/** A card with its words in the language on the screen; null when it is not in this session. */
export function useFacedCard(cardId: CardId | null): CardWords | null {
  const wordsOf = useCardWords();
  const card = useStage((stage) => cardOf(stage, cardId));
  const deck = useStage((stage) => (card === undefined ? undefined : deckOf(stage, card)));
  return card === undefined ? null : wordsOf(card, deck);
}
