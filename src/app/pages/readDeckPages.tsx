// Decks that come from elsewhere: from a file or a list, or in a link.
import { useState } from 'react';
import { useLocation } from 'wouter';
import { deckFromJson } from '../../exports/deck/deckText.ts';
import { UnreadableError } from '../../exports/deck/sheet.ts';
import { jsonFromLink } from '../../exports/jsonLink.ts';
import { ImportDeck } from '../../features/deckEditor/ImportDeck.tsx';
import type { DeckFile } from '../../model/deckFile.ts';
import { duplicateDeck, wordsOf } from '../../model/ownDeck.ts';
import { keptDecks } from '../../session/keptDecks.ts';
import { browserRandom } from '../../session/random.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { CardFace } from '../../ui/CardFace.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { paths } from '../paths.ts';
import { useFragment } from '../useFragment.ts';
import { OwnShell } from './ownThings.tsx';

function useBack() {
  const t = useMessages('decks');
  return { href: paths.ownDecks, label: t(($) => $.ownDecks.all) };
}

/** Keeps a deck and goes on with it. Where nothing is kept, the next page gets it from this one. */
function useKeepDeck() {
  const t = useMessages('decks');
  const announce = useAnnounce();
  const [, navigate] = useLocation();
  return (deck: DeckFile) => {
    if (keptDecks.keep(deck)) announce(t(($) => $.deckImport.kept));
    navigate(paths.ownDeck(deck.id), { state: deck });
  };
}

export function ImportDeckPage() {
  const t = useMessages('decks');
  const back = useBack();
  const keep = useKeepDeck();
  return (
    <OwnShell back={back} title={t(($) => $.deckImport.title)} lead={t(($) => $.deckImport.lead)}>
      <ImportDeck onDeck={keep} />
    </OwnShell>
  );
}

/** A deck that is itself in the address. */
export function SharedDeckPage() {
  const t = useMessages('decks');
  const { locale } = useLocale();
  const back = useBack();
  const keep = useKeepDeck();
  const fragment = useFragment();
  const [deck] = useState(() => deckIn(fragment));
  if (deck === null)
    return (
      <OwnShell back={back} title={t(($) => $.deckImport.fromLink)}>
        <Notice tone="error">{t(($) => $.deckImport.badLink)}</Notice>
      </OwnShell>
    );
  const title = wordsOf(deck.title, locale);
  return (
    <OwnShell
      back={back}
      title={title}
      lead={`${t(($) => $.deckImport.fromLink)}. ${t(($) => $.deckImport.fromLinkMore)}`}
    >
      <Button variant="primary" className="w-fit" onClick={() => keep(duplicateDeck(deck, browserRandom))}>
        {t(($) => $.deckImport.keep)}
      </Button>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {deck.cards.map((card, at) => (
          <li key={card.id}>
            <CardFace
              theme={deck.theme}
              label={t(($) => $.ui.card.label, { theme: wordsOf(deck.shortTitle, locale), number: at + 1 })}
              question={wordsOf(card.text, locale)}
              prompts={card.prompts.map((prompt) => wordsOf(prompt, locale))}
              headingLevel={2}
            />
          </li>
        ))}
      </ul>
    </OwnShell>
  );
}

function deckIn(fragment: string): DeckFile | null {
  try {
    return deckFromJson(jsonFromLink(fragment.replace(/^deck=/u, '')));
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return null;
  }
}
