import { Link } from 'wouter';
import { sources } from '../../../decks/sources.ts';
import type { Deck } from '../../model/deck.ts';
import { CardFace } from '../../ui/CardFace.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { paths } from '../paths.ts';

/** One deck of the library: what it is about, and its cards. */
export function LibraryDeck({ deck, tips }: { readonly deck: Deck; readonly tips: boolean }) {
  const t = useMessages('pages');
  const { locale } = useLocale();
  const source = sources[deck.source]?.[locale];

  return (
    <section aria-labelledby={deck.id} className="flex flex-col gap-5">
      <div className="max-w-2xl">
        <h2 id={deck.id} className={`serif theme-${deck.theme} text-[1.75rem] font-semibold text-(--theme)`}>
          {deck.title[locale]}
        </h2>
        <p className="text-lg">{deck.description[locale]}</p>
      </div>
      <ul className="grid items-stretch gap-5 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
        {deck.cards.map((card) => {
          const label = t(($) => $.ui.card.label, { theme: deck.shortTitle[locale], number: card.number });
          return (
            <li key={card.id} className="flex flex-col gap-2">
              <div className="relative flex-1 rounded-card transition-[translate] duration-150 hover:-translate-y-1 *:h-full">
                <CardFace
                  theme={deck.theme}
                  label={label}
                  question={card.question[locale]}
                  prompts={card.prompts[locale]}
                  headingLevel={3}
                >
                  <Link
                    href={paths.card(card.id)}
                    aria-label={t(($) => $.library.openNamed, { label })}
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
