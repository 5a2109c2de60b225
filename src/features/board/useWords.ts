import { useMemo } from 'react';
import type { Card } from '../../model/deck.ts';
import type { PlacedItem } from '../../model/layout.ts';
import type { ZoneId } from '../../model/template.ts';
import { useStage } from '../../session/hooks.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

export interface Words {
  /** As people say it: 'Kennisbronnen 3'. */
  readonly card: (card: Card) => string;
  readonly item: (item: Pick<PlacedItem, 'kind' | 'cardId'>) => string;
  /** As a heading. */
  readonly zone: (zone: ZoneId | null) => string;
  /** Inside a sentence, as in 'moved to …'. */
  readonly toZone: (zone: ZoneId | null) => string;
}

/** What people call the things on the board, in the language on the screen. */
export function useWords(): Words {
  const t = useMessages('board');
  const { locale } = useLocale();
  const decks = useStage((stage) => stage.decks);
  const cards = useStage((stage) => stage.cards);
  return useMemo(() => {
    const card = ({ deckId, number }: Card) => {
      const deck = decks.find(({ id }) => id === deckId);
      return t(($) => $.ui.card.label, { theme: deck?.shortTitle[locale] ?? '', number });
    };
    return {
      card,
      item: ({ kind, cardId }) => {
        const found = cards.find(({ id }) => id === cardId);
        const label = found === undefined ? '' : card(found);
        return kind === 'card' ? label : t(($) => $.board.item.answerTo, { label });
      },
      toZone: (zone) => (zone === null ? t(($) => $.board.freeInSentence) : t(($) => $.board.zone[zone])),
      zone: (zone) => t(($) => $.board.zone[zone ?? 'free']),
    };
  }, [t, locale, decks, cards]);
}
