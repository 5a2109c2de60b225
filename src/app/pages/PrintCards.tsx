import { Printer } from 'lucide-react';
import { useState } from 'react';

import type { PrintableDeck } from '../../features/print/PrintDialog.tsx';
import type { LibraryDeck, Locale } from '../../model/deck.ts';
import type { DeckFile } from '../../model/deckFile.ts';
import { wordsOf } from '../../model/ownDeck.ts';
import { Button } from '../../ui/Button.tsx';
import { lazyDialogs } from '../../ui/lazyDialogs.ts';

const { PrintDialog } = lazyDialogs(['decks'], {
  PrintDialog: () => import('../../features/print/PrintDialog.tsx'),
});

/** A deck of the library, to print. */
export const ofLibrary = (deck: LibraryDeck, locale: Locale): PrintableDeck => ({
  theme: deck.theme,
  title: deck.title[locale],
  cards: deck.cards.map(({ id, question }) => ({ id, question: question[locale] })),
  asked: deck.id,
});

/** A deck of one's own, to print. */
export const ofOneself = (deck: DeckFile, locale: Locale): PrintableDeck => ({
  theme: deck.theme,
  title: wordsOf(deck.title, locale),
  cards: deck.cards.map(({ id, text }) => ({ id, question: wordsOf(text, locale) })),
  asked: deck,
});

interface PrintCardsProps {
  readonly label: string;
  /** What it prints, where the label alone does not say it. */
  readonly name?: string;
  readonly decks: readonly PrintableDeck[];
  readonly first?: readonly string[];
}

/** The button that puts cards on paper, and the dialog behind it. */
export function PrintCards({ label, name, ...what }: PrintCardsProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        className="w-fit"
        aria-label={name}
        icon={<Printer aria-hidden="true" className="size-4.5" />}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      <PrintDialog {...what} open={open} onClose={() => setOpen(false)} />
    </>
  );
}
