import type { LibraryCard, LibraryDeck, Locale } from '../../../model/deck.ts';
import type { Source } from '../../../model/source.ts';

export interface Wanted {
  readonly words: string;
  /** Id of a deck: its theme. */
  readonly theme: string;
  readonly about: Source | 'all';
  /** The title of what decks are based on. */
  readonly basedOn: string;
  /** Only cards that are one of these; null for every card. */
  readonly among: readonly string[] | null;
}

export const everything: Wanted = { words: '', theme: 'all', about: 'all', basedOn: 'all', among: null };

/** Letters as people type them: without accents and capitals. */
const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

function textOf({ question, prompts, tip, example, saidBy }: LibraryCard, locale: Locale): string {
  const texts = [question[locale], ...prompts[locale], tip[locale], example?.[locale], saidBy?.[locale]];
  return texts.join(' ');
}

/** The cards that fit, in their decks; a deck without any is left out. Each word must be somewhere on or with the card. */
export function findCards(
  library: readonly LibraryDeck[],
  { words, theme, about, basedOn, among }: Wanted,
  locale: Locale,
): readonly LibraryDeck[] {
  const parts = fold(words).split(/\s+/u).filter(Boolean);
  return library
    .filter((deck) => theme === 'all' || deck.id === theme)
    .filter((deck) => basedOn === 'all' || deck.basedOn?.title.nl === basedOn)
    .map((deck) => ({
      ...deck,
      cards: deck.cards.filter((card) => {
        if (about !== 'all' && !card.about.includes(about)) return false;
        if (among !== null && !among.includes(card.id)) return false;
        const text = fold(`${deck.title[locale]} ${card.number} ${textOf(card, locale)}`);
        return parts.every((part) => text.includes(part));
      }),
    }))
    .filter(({ cards }) => cards.length > 0);
}
