/** All decks that somebody can choose cards of: those of the library, and their own on this device. */
import { library } from '../../decks/library.ts';
import type { DeckOption } from '../features/open/DecksStep.tsx';
import type { DeckFile } from '../model/deckFile.ts';
import { finishedDeck } from '../model/ownDeck.ts';
import { citedAs } from '../model/deck.ts';
import { readDeck } from '../model/readDeck.ts';
import { keptDecks } from '../session/keptDecks.ts';
import { useLocale } from '../ui/language/LocaleContext.ts';
import { useCardWords } from '../ui/useCardWords.ts';

/** The decks of one's own that can be used. */
export const finishedDecks = (): readonly DeckFile[] =>
  keptDecks.recallAll().flatMap((deck) => finishedDeck(deck) ?? []);

/** All of them, in the language on the screen. */
export function useDeckOptions(ownDecks: readonly DeckFile[]): readonly DeckOption[] {
  const { locale } = useLocale();
  const wordsOf = useCardWords();
  return [...library, ...ownDecks.map((deck) => readDeck(deck))].map((deck) => ({
    id: deck.id,
    theme: deck.theme,
    title: deck.title[locale],
    description: deck.description[locale],
    source: deck.basedOn ? citedAs(deck.basedOn, locale) : '',
    cards: deck.cards.map((card) => ({
      id: card.id,
      label: wordsOf(card, deck).label,
      text: card.question[locale],
    })),
  }));
}
