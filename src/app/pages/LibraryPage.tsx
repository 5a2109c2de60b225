import { useState } from 'react';
import { Link } from 'wouter';

import { library } from '../../../decks/library.ts';
import type { LibraryDeck as Deck } from '../../model/deck.ts';
import { Button } from '../../ui/Button.tsx';
import { CardFace } from '../../ui/CardFace.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { ThemeSign } from '../../ui/ThemeSign.tsx';
import { useCardWords } from '../../ui/useCardWords.ts';
import { paths } from '../paths.ts';
import { ofLibrary, PrintCards } from './PrintCards.tsx';
import { SiteShell } from './SiteShell.tsx';

export function LibraryPage() {
  const t = useMessages('pages');
  const { locale } = useLocale();
  const [tips, setTips] = useState(false);
  usePageTitle(t(($) => $.library.title));

  return (
    <SiteShell>
      <div className="flex flex-col gap-5 pb-4">
        <h1 className="serif text-[2.375rem] leading-tight font-semibold sm:text-5xl">
          {t(($) => $.library.title)}
        </h1>
        <p className="max-w-2xl text-lg leading-relaxed">{t(($) => $.library.lead)}</p>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <nav aria-label={t(($) => $.library.decks)}>
            <ul className="flex flex-wrap gap-x-6 gap-y-1">
              {library.map((deck) => (
                <li key={deck.id}>
                  <a
                    href={`#${deck.id}`}
                    className="flex min-h-11 items-center gap-2.5 font-semibold hover:underline"
                  >
                    <ThemeSign theme={deck.theme} plate />
                    {deck.shortTitle[locale]}
                    <span className="tabular font-normal text-muted">{deck.cards.length}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <Button
            size="small"
            aria-pressed={tips}
            onClick={() => setTips(!tips)}
            className="aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-table lg:ml-auto"
          >
            {t(($) => $.library.showTips)}
          </Button>
        </div>
      </div>
      <div className="flex flex-col gap-14 pt-8 pb-8">
        {library.map((deck) => (
          <LibraryDeck key={deck.id} deck={deck} tips={tips} />
        ))}
      </div>
    </SiteShell>
  );
}

function LibraryDeck({ deck, tips }: { readonly deck: Deck; readonly tips: boolean }) {
  const t = useMessages('pages');
  const { locale } = useLocale();
  const wordsOf = useCardWords();
  const source = deck.basedOn.title[locale];

  return (
    <section aria-labelledby={deck.id} className="flex flex-col gap-5">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="max-w-2xl">
          <h2
            id={deck.id}
            className={`serif theme-${deck.theme} text-[1.75rem] font-semibold text-(--theme)`}
          >
            {deck.title[locale]}
          </h2>
          <p className="text-lg">{deck.description[locale]}</p>
        </div>
        <PrintCards
          label={t(($) => $.library.print)}
          name={t(($) => $.library.printNamed, { title: deck.shortTitle[locale] })}
          decks={library.map((one) => ofLibrary(one, locale))}
          first={deck.cards.map(({ id }) => id)}
        />
      </div>
      <ul className="grid items-stretch gap-5 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
        {deck.cards.map((card) => {
          const words = wordsOf(card, deck);
          return (
            <li key={card.id} className="flex flex-col gap-2">
              <div className="relative flex-1 rounded-card transition-[translate] duration-150 hover:-translate-y-1 *:h-full">
                <CardFace {...words} headingLevel={3}>
                  <Link
                    href={paths.card(card.id)}
                    aria-label={t(($) => $.library.openNamed, { label: words.label })}
                    className="mt-auto flex min-h-11 items-end text-[0.9375rem] font-semibold text-(--theme) after:absolute after:inset-0 after:rounded-card hover:underline"
                  >
                    {t(($) => $.library.openCard)}
                  </Link>
                </CardFace>
              </div>
              {tips && (
                <p className="rounded-card bg-action-wash p-4 leading-relaxed">
                  <strong className="block text-sm">{t(($) => $.library.tip)}</strong>
                  {card.tip[locale]}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {source && <p className="text-sm text-muted">{t(($) => $.library.source, { source })}</p>}
    </section>
  );
}
