import { FileInput, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { DeckFile } from '../../model/deckFile.ts';
import { emptyDeck, wordsOf } from '../../model/ownDeck.ts';
import { forgetDeck, keepDeck, recallDecks } from '../../session/keptDecks.ts';
import { browserRandom } from '../../session/random.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ThemeSign } from '../../ui/ThemeSign.tsx';
import { paths } from '../paths.ts';
import { SiteShell } from './SiteShell.tsx';

/** The decks that somebody made, on the device where they made them. */
export function OwnDecksPage() {
  const t = useMessages('decks');
  const { locale } = useLocale();
  const [, navigate] = useLocation();
  const [decks, setDecks] = useState(recallDecks);
  const [thrown, setThrown] = useState<DeckFile | null>(null);
  usePageTitle(t(($) => $.ownDecks.title));
  const titleOf = (deck: DeckFile) => wordsOf(deck.title, locale) || t(($) => $.ownDecks.untitled);

  const make = () => {
    const deck = emptyDeck(locale, browserRandom);
    keepDeck(deck);
    navigate(paths.ownDeck(deck.id), { state: deck });
  };
  const throwAway = (deck: DeckFile) => {
    forgetDeck(deck.id);
    setThrown(deck);
    setDecks(recallDecks());
  };
  const bringBack = (deck: DeckFile) => {
    keepDeck(deck);
    setThrown(null);
    setDecks(recallDecks());
  };

  return (
    <SiteShell>
      <div className="flex flex-col gap-7 pb-8">
        <div className="flex flex-col gap-4">
          <h1 className="serif text-[2.375rem] leading-tight font-semibold sm:text-5xl">
            {t(($) => $.ownDecks.title)}
          </h1>
          <p className="max-w-2xl text-lg leading-relaxed">{t(($) => $.ownDecks.lead)}</p>
          <div className="flex flex-wrap gap-3">
            <Button variant="primary" icon={<Plus aria-hidden="true" className="size-5" />} onClick={make}>
              {t(($) => $.ownDecks.make)}
            </Button>
            <Link href={paths.importDeck} asChild>
              <LinkButton icon={<FileInput aria-hidden="true" className="size-5" />}>
                {t(($) => $.ownDecks.bring)}
              </LinkButton>
            </Link>
          </div>
        </div>
        <div role="status">
          {thrown && (
            <Notice actions={<Button onClick={() => bringBack(thrown)}>{t(($) => $.ownDecks.undo)}</Button>}>
              {t(($) => $.ownDecks.removed, { title: titleOf(thrown) })}
            </Notice>
          )}
        </div>
        {decks.length === 0 ? (
          <EmptyState title={t(($) => $.ownDecks.none)} />
        ) : (
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {decks.map((deck) => (
              <li key={deck.id} className="paper relative flex items-start gap-3 rounded-card p-4">
                <ThemeSign theme={deck.theme} plate />
                <div className="flex min-w-0 flex-1 flex-col gap-0.5">
                  <Link
                    href={paths.ownDeck(deck.id)}
                    aria-label={t(($) => $.ownDecks.open, { title: titleOf(deck) })}
                    className="font-semibold wrap-anywhere after:absolute after:inset-0 after:rounded-card hover:underline"
                  >
                    {titleOf(deck)}
                  </Link>
                  <span className="text-[0.9375rem] text-muted">
                    {t(($) => $.ownDecks.cards, { count: deck.cards.length })}
                  </span>
                </div>
                <IconButton
                  label={t(($) => $.ownDecks.removeNamed, { title: titleOf(deck) })}
                  icon={<Trash2 aria-hidden="true" />}
                  onClick={() => throwAway(deck)}
                  className="relative z-1 -my-1"
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </SiteShell>
  );
}
