// From the cards that were read to a deck of one's own, with ids that nobody else has.
import type { Theme } from '../../model/deck.ts';
import type { DeckFile, FileCard, FileText } from '../../model/deckFile.ts';
import type { Random } from '../../model/ids.ts';
import { newCardId, newDeckId } from '../../model/ownDeck.ts';
import { limits } from '../../model/limits.ts';
import type { Locale } from '../../messages/locale.ts';
import type { CardLimits, CardWords, ReadCard } from './readCards.ts';

/** How large the cards of a deck may be. */
export const cardLimits: CardLimits = {
  cards: limits.cards,
  question: limits.cardTextLength,
  prompts: limits.prompts,
  prompt: limits.cardTextLength,
  tip: limits.tipLength,
};

/** A deck of these cards. `language` is that of their first words; the second is the other one. */
export function makeDeck(
  cards: readonly ReadCard[],
  { title, theme, language }: { readonly title: string; readonly theme: Theme; readonly language: Locale },
  random: Random,
): DeckFile {
  const id = newDeckId(random);
  const named: FileText = { [language]: title.slice(0, limits.deckTitleLength) };
  return {
    id,
    theme,
    title: named,
    shortTitle: named,
    description: named,
    cards: cards.map((card) => fileCard(card, newCardId(id, random), language)),
  };
}

function fileCard({ kind, words, second }: ReadCard, id: string, language: Locale): FileCard {
  const both = (of: (words: CardWords) => string | undefined): FileText => {
    const other = second ? of(second) : undefined;
    return { [language]: of(words) ?? '', ...(other && { [language === 'nl' ? 'en' : 'nl']: other }) };
  };
  return {
    id,
    kind,
    text: both(({ question }) => question),
    prompts: words.prompts.map((_, at) => both(({ prompts }) => prompts[at])),
    ...(words.tip !== '' && { tip: both(({ tip }) => tip) }),
  };
}
