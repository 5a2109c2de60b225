import { useState } from 'react';
import { coreDecks } from '../../../decks/core.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { ThemeSign } from '../../ui/ThemeSign.tsx';
import { LibraryDeck } from './LibraryDeck.tsx';
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
              {coreDecks.map((deck) => (
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
        {coreDecks.map((deck) => (
          <LibraryDeck key={deck.id} deck={deck} tips={tips} />
        ))}
      </div>
    </SiteShell>
  );
}
