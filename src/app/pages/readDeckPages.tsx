// Decks that come from elsewhere: from a file or a list, or in a link.
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { UnreadableError } from '../../exports/deck/sheet.ts';
import { deckFromLink } from '../../features/deckEditor/deckLink.ts';
import { ImportDeck } from '../../features/deckEditor/ImportDeck.tsx';
import type { DeckFile } from '../../model/deckFile.ts';
import { duplicateDeck, wordsOf } from '../../model/ownDeck.ts';
import { keepDeck } from '../../session/keptDecks.ts';
import { browserRandom } from '../../session/random.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { CardFace } from '../../ui/CardFace.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { Notice } from '../../ui/Notice.tsx';
import { BackLink } from '../BackLink.tsx';
import { paths } from '../paths.ts';
import { useFragment } from '../useFragment.ts';
import { SiteShell } from './SiteShell.tsx';

/** Keeps a deck and goes on with it. Where nothing is kept, the next page gets it from this one. */
function useKeepDeck() {
  const t = useMessages('decks');
  const announce = useAnnounce();
  const [, navigate] = useLocation();
  return (deck: DeckFile) => {
    if (keepDeck(deck)) announce(t(($) => $.deckImport.kept));
    navigate(paths.ownDeck(deck.id), { state: deck });
  };
}

export function ImportDeckPage() {
  const t = useMessages('decks');
  const keep = useKeepDeck();
  return (
    <ReadShell title={t(($) => $.deckImport.title)} lead={t(($) => $.deckImport.lead)}>
      <ImportDeck onDeck={keep} />
    </ReadShell>
  );
}

/** A deck that is itself in the address. */
export function SharedDeckPage() {
  const t = useMessages('decks');
  const { locale } = useLocale();
  const keep = useKeepDeck();
  const fragment = useFragment();
  const [deck] = useState(() => deckIn(fragment));
  if (deck === null)
    return (
      <ReadShell title={t(($) => $.deckImport.fromLink)}>
        <Notice tone="error">{t(($) => $.deckImport.badLink)}</Notice>
      </ReadShell>
    );
  const title = wordsOf(deck.title, locale);
  return (
    <ReadShell
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
    </ReadShell>
  );
}

function deckIn(fragment: string): DeckFile | null {
  try {
    return deckFromLink(fragment.replace(/^deck=/u, ''));
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return null;
  }
}

function ReadShell({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  const t = useMessages('decks');
  usePageTitle(title);
  return (
    <SiteShell>
      <div className="flex flex-col gap-6 pb-8">
        <p className="-mb-3">
          <BackLink href={paths.ownDecks}>{t(($) => $.ownDecks.all)}</BackLink>
        </p>
        <h1 className="serif text-[2rem] leading-tight font-semibold wrap-anywhere sm:text-4xl">{title}</h1>
        {lead && <p className="max-w-2xl text-lg leading-relaxed">{lead}</p>}
        {children}
      </div>
    </SiteShell>
  );
}
