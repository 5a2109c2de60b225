import { useState } from 'react';
import { useLocation } from 'wouter';
import { DeckEditor } from '../../features/deckEditor/DeckEditor.tsx';
import { ShareDeck } from '../../features/deckEditor/ShareDeck.tsx';
import type { DeckFile } from '../../model/deckFile.ts';
import { parseDraftDeck, wordsOf } from '../../model/ownDeck.ts';
import { keepCards } from '../../session/keptCards.ts';
import { keptDecks } from '../../session/keptDecks.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { paths } from '../paths.ts';
import { ofOneself, PrintCards } from './PrintCards.tsx';
import { OwnShell } from './ownThings.tsx';

/** One's own deck, to write. */
export function OwnDeckPage({ deckId }: { readonly deckId: string }) {
  const t = useMessages('decks');
  const { locale } = useLocale();
  // Where nothing can be kept, the page before hands the deck over itself.
  const [deck] = useState(() => keptDecks.recall(deckId) ?? parseDraftDeck(history.state));
  const title =
    deck === null ? t(($) => $.ownDecks.gone) : wordsOf(deck.title, locale) || t(($) => $.ownDecks.untitled);

  return (
    <OwnShell title={title} back={{ href: paths.ownDecks, label: t(($) => $.ownDecks.all) }}>
      {deck === null ? (
        <p className="max-w-2xl text-lg">{t(($) => $.ownDecks.goneMore)}</p>
      ) : (
        <DeckEditor first={deck}>{(finished) => finished && <WhatNow deck={finished} />}</DeckEditor>
      )}
    </OwnShell>
  );
}

function WhatNow({ deck }: { readonly deck: DeckFile }) {
  const t = useMessages('decks');
  const { locale } = useLocale();
  const [, navigate] = useLocation();
  const use = () => {
    keepCards(
      'selection',
      deck.cards.map(({ id }) => id),
    );
    navigate(paths.open);
  };
  return (
    <>
      <Button variant="primary" size="large" className="w-fit" onClick={use}>
        {t(($) => $.deckEditor.use)}
      </Button>
      <section className="flex max-w-3xl flex-col gap-4 border-t border-line pt-6">
        <h2 className="serif text-2xl font-semibold">{t(($) => $.deckShare.title)}</h2>
        <PrintCards label={t(($) => $.cardPrint.action)} decks={[ofOneself(deck, locale)]} />
        <ShareDeck deck={deck} linkPage={paths.sharedDeck} />
      </section>
    </>
  );
}
