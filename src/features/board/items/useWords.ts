import { useMemo } from 'react';
import type { Card, CardId } from '../../../model/deck.ts';
import { zoneOf, type ZoneId } from '../../../model/board/template.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { shortened } from '../../../ui/shortened.ts';

/** As much of a thing as its name takes. */
export type Named =
  | { readonly kind: 'card' | 'answer'; readonly cardId: CardId }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'cluster'; readonly title: string };

export interface Words {
  /** As people say it: 'Kennisbronnen 3'. */
  readonly card: (card: Card) => string;
  readonly item: (item: Named) => string;
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
  const template = useStage(currentTemplate);
  return useMemo(() => {
    const card = ({ deckId, number }: Card) => {
      const deck = decks.find(({ id }) => id === deckId);
      return t(($) => $.ui.card.label, { theme: deck?.shortTitle[locale] ?? '', number });
    };
    const labelOf = (cardId: CardId) => {
      const found = cards.find(({ id }) => id === cardId);
      return found === undefined ? '' : card(found);
    };
    const item = (named: Named) => {
      switch (named.kind) {
        case 'card':
          return labelOf(named.cardId);
        case 'answer':
          return t(($) => $.board.item.answerTo, { label: labelOf(named.cardId) });
        case 'note': {
          const text = shortened(named.text, 32);
          return text === '' ? t(($) => $.board.item.emptyNote) : t(($) => $.board.item.noteNamed, { text });
        }
        case 'cluster':
          return named.title.trim() === ''
            ? t(($) => $.board.cluster.untitled)
            : t(($) => $.board.cluster.named, { title: named.title.trim() });
      }
    };
    return {
      card,
      item,
      toZone: (zone) => zoneOf(template, zone)?.label[locale] ?? t(($) => $.board.freeInSentence),
      zone: (zone) => zoneOf(template, zone)?.label[locale] ?? t(($) => $.board.free),
    };
  }, [t, locale, decks, cards, template]);
}
