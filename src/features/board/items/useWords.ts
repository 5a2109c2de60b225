import { useMemo } from 'react';
import { zoneOf, type ZoneId } from '../../../model/board/template.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import type { Card, CardId } from '../../../model/deck.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { shortened } from '../../../model/shortened.ts';
import type { BoardThing } from './boardThing.ts';

/** As much of a thing as its name takes. */
type Named =
  | { readonly kind: 'card' | 'answer'; readonly cardId: CardId }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'cluster'; readonly title: string };

/** What people call the things on the board, in the language on the screen, and the theme by which one knows a card. */
export function useWords() {
  const t = useMessages('board');
  const { locale } = useLocale();
  const decks = useStage((stage) => stage.decks);
  const cards = useStage((stage) => stage.cards);
  const template = useStage(currentTemplate);
  return useMemo(() => {
    const cardWith = (cardId: CardId) => cards.find(({ id }) => id === cardId);
    const deckOf = (card: Card | undefined) => decks.find(({ id }) => id === card?.deckId);
    /** As people say it: 'Kennisbronnen 3'. */
    const card = (one: Card) =>
      t(($) => $.ui.card.label, { theme: deckOf(one)?.shortTitle[locale] ?? '', number: one.number });
    const labelOf = (cardId: CardId) => {
      const found = cardWith(cardId);
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
    const named = (label: string, text: string) => t(($) => $.board.item.name, { label, text });
    const full = (thing: BoardThing) => {
      switch (thing.kind) {
        case 'card':
          return named(item(thing), thing.card.question[locale]);
        case 'answer':
          return named(item(thing), thing.answer.text);
        case 'note':
          return thing.text.trim() === ''
            ? t(($) => $.board.item.emptyNote)
            : named(
                t(($) => $.board.kind.note),
                thing.text,
              );
        case 'cluster':
          return `${named(
            item(thing),
            t(($) => $.board.cluster.count, { count: thing.items.length }),
          )}.`;
      }
    };
    return {
      card,
      item,
      /** As it is read out: its name, its words and its dots. */
      full: (thing: BoardThing) => {
        const { dots } = thing;
        return dots === null ? full(thing) : `${full(thing)} ${t(($) => $.board.dots, { count: dots })}.`;
      },
      theme: (cardId: CardId) => deckOf(cardWith(cardId))?.theme ?? 'kennisbronnen',
      /** Inside a sentence, as in 'moved to …'. */
      toZone: (zone: ZoneId | null) =>
        zoneOf(template, zone)?.label[locale] ??
        t(($) => (template.isTable === true ? $.board.tableInSentence : $.board.freeInSentence)),
      /** As a heading. */
      zone: (zone: ZoneId | null) =>
        zoneOf(template, zone)?.label[locale] ??
        t(($) => (template.isTable === true ? $.board.table : $.board.free)),
    };
  }, [t, locale, decks, cards, template]);
}
