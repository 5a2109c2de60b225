import type { CardId } from '../../../model/deck.ts';
import { cardOf, deckOf } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useCardWords, type CardWords } from '../../../ui/useCardWords.ts';

export interface ReadCard extends CardWords {
  readonly id: CardId;
}

/** Cards as they are read. What is not in this session is left out. */
export function useReadCards(ids: readonly CardId[]): readonly ReadCard[] {
  const stage = useStage((whole) => whole);
  const wordsOf = useCardWords();
  return ids.flatMap((id) => {
    const card = cardOf(stage, id);
    return card === undefined ? [] : [{ id, ...wordsOf(card, deckOf(stage, card)) }];
  });
}
