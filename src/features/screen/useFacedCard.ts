import { useMemo } from 'react';

import type { CardId, Deck } from '../../model/deck.ts';
import { cardOf } from '../../model/stage.ts';
import { useStage } from '../../session/hooks.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

interface FacedCard {
  readonly theme: Deck['theme'];
  readonly label: string;
  readonly question: string;
  readonly prompts: readonly string[];
}

/** A card as it is read aloud, in the language on the screen; null when it is not in this session. */
export function useFacedCard(cardId: CardId): FacedCard | null {
  const t = useMessages();
  const { locale } = useLocale();
  const card = useStage((stage) => cardOf(stage, cardId));
  const deck = useStage((stage) => stage.decks.find(({ id }) => id === card?.deckId));
  return useMemo(() => {
    if (card === undefined || deck === undefined) return null;
    const { number, question, prompts } = card;
    const label = t(($) => $.ui.card.label, { theme: deck.shortTitle[locale], number });
    return { theme: deck.theme, label, question: question[locale], prompts: prompts[locale] };
  }, [card, deck, locale, t]);
}
