import { BookA, ChartColumn, PencilLine, Star, X } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';

import { findDeckFile, library } from '../../../../decks/library.ts';
import { citedAs, type LibraryDeck, type Locale } from '../../../model/deck.ts';
import { duplicateDeck, finishedDeck } from '../../../model/ownDeck.ts';
import { sources } from '../../../model/source.ts';
import { keepCards, useKeptCards } from '../../../session/keptCards.ts';
import { keptDecks } from '../../../session/keptDecks.ts';
import { browserRandom } from '../../../session/random.ts';
import { Button } from '../../../ui/Button.tsx';
import { CardFace } from '../../../ui/CardFace.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { usePageTitle } from '../../../ui/language/usePageTitle.ts';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useWhenCalm } from '../../../ui/useWhenCalm.ts';
import { ThemeSign } from '../../../ui/ThemeSign.tsx';
import { useCardWords } from '../../../ui/useCardWords.ts';
import { paths } from '../../paths.ts';
import { ofLibrary, ofOneself, PrintCards } from '../PrintCards.tsx';
import { SiteShell } from '../SiteShell.tsx';
import { CardTools } from './CardTools.tsx';
import { everything, findCards, type Wanted } from './findCards.ts';
import { keepOffline } from './keepOffline.ts';
import { SourceTerms } from './SourceTerms.tsx';

const pressed = 'aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-table';

export function LibraryPage() {
  const t = useMessages('pages');
  const { locale } = useLocale();
  const [tips, setTips] = useState(false);
  const [wanted, setWanted] = useState(everything);
  const [onlyFavourites, setOnlyFavourites] = useState(false);
  const favourites = useKeptCards('favourites');
  usePageTitle(t(($) => $.library.title));
  useWhenCalm(keepOffline);

  const found = findCards(library, { ...wanted, among: onlyFavourites ? favourites : null }, locale);
  const count = found.reduce((sum, { cards }) => sum + cards.length, 0);
  const narrow = (part: Partial<Wanted>) => setWanted((before) => ({ ...before, ...part }));
  const showAll = () => {
    setWanted(everything);
    setOnlyFavourites(false);
  };
  const works = [
    ...new Map(
      library.flatMap(({ basedOn }) => (basedOn ? [[basedOn.title.nl, basedOn.title] as const] : [])),
    ).values(),
  ];

  return (
    <SiteShell>
      <div className="flex flex-col gap-5 pb-2">
        <h1 className="serif text-[2.375rem] leading-tight font-semibold sm:text-5xl">
          {t(($) => $.library.title)}
        </h1>
        <p className="max-w-2xl text-lg leading-relaxed">{t(($) => $.library.lead)}</p>
        <div className="flex flex-wrap gap-2.5">
          <LinkButton href={paths.ownDecks} icon={<PencilLine aria-hidden="true" className="size-5" />}>
            {t(($) => $.library.ownDecks)}
          </LinkButton>
          <LinkButton
            href={paths.ownQuestionnaires}
            icon={<ChartColumn aria-hidden="true" className="size-5" />}
          >
            {t(($) => $.library.ownQuestionnaires)}
          </LinkButton>
          <LinkButton href={paths.glossary} icon={<BookA aria-hidden="true" className="size-5" />}>
            {t(($) => $.ui.nav.glossary)}
          </LinkButton>
        </div>
        <nav aria-label={t(($) => $.library.decks)}>
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {found.map((deck) => (
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
        <search className="paper flex flex-col gap-4 p-5">
          <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
            <TextField
              type="search"
              label={t(($) => $.library.search)}
              value={wanted.words}
              onChange={(words) => narrow({ words })}
              autoComplete="off"
            />
            <SelectField
              label={t(($) => $.library.theme)}
              value={wanted.theme}
              onChange={(theme) => narrow({ theme })}
              options={[
                { value: 'all', label: t(($) => $.library.anyTheme) },
                ...library.map(({ id, title }) => ({ value: id as string, label: title[locale] })),
              ]}
            />
            <SelectField
              label={t(($) => $.library.about)}
              value={wanted.about}
              onChange={(about) => narrow({ about })}
              options={(['all', ...sources] as const).map((value) => ({
                value,
                label:
                  value === 'all' ? t(($) => $.library.anySource) : t(($) => $.ui.source[`${value}Full`]),
              }))}
            />
            <SelectField
              label={t(($) => $.library.basedOn)}
              value={wanted.basedOn}
              onChange={(basedOn) => narrow({ basedOn })}
              options={[
                { value: 'all', label: t(($) => $.library.anyWork) },
                ...works.map((title) => ({ value: title.nl, label: title[locale] })),
              ]}
            />
          </div>
          <div className="flex flex-wrap items-center gap-3">
            <Button
              size="small"
              aria-pressed={onlyFavourites}
              icon={<Star aria-hidden="true" className="size-4.5" />}
              onClick={() => setOnlyFavourites(!onlyFavourites)}
              className={pressed}
            >
              {t(($) => $.library.onlyFavourites, { count: favourites.length })}
            </Button>
            <Button size="small" aria-pressed={tips} onClick={() => setTips(!tips)} className={pressed}>
              {t(($) => $.library.showTips)}
            </Button>
            <p role="status" className="ml-auto text-muted">
              {t(($) => $.library.found, { count })}
            </p>
          </div>
        </search>
        <SourceTerms label={t(($) => $.library.threeSources)} />
      </div>
      <div className="flex flex-col gap-14 pt-6 pb-8">
        {found.map((deck) => (
          <DeckSection key={deck.id} deck={deck} tips={tips} />
        ))}
        {count === 0 && (
          <EmptyState
            title={t(($) => $.library.nothing)}
            actions={<Button onClick={showAll}>{t(($) => $.library.showAll)}</Button>}
          >
            {t(($) => $.library.nothingHint)}
          </EmptyState>
        )}
      </div>
      <SelectionBar />
    </SiteShell>
  );
}

/** How many cards are picked, and what one can do with them. Stays in sight while one reads on. */
function SelectionBar() {
  const t = useMessages('pages');
  const { locale } = useLocale();
  const selection = useKeptCards('selection');
  if (selection.length === 0) return null;
  return (
    <section
      aria-label={t(($) => $.library.selection)}
      className="forced-line sticky bottom-0 z-10 -mx-5 flex items-center gap-2 rounded-t-card border-t border-line bg-surface px-5 py-2 shadow-raised"
    >
      <IconButton
        label={t(($) => $.library.pickNone)}
        icon={<X aria-hidden="true" className="size-5" />}
        className="-ml-2.5"
        onClick={() => keepCards('selection', [])}
      />
      <p className="min-w-0 font-semibold" role="status">
        {t(($) => $.library.selected, { count: selection.length })}
      </p>
      <span className="ml-auto flex flex-wrap justify-end gap-2">
        <PrintCards
          label={t(($) => $.library.print)}
          name={t(($) => $.library.printNamed, { what: t(($) => $.library.selection) })}
          decks={decksWith(selection, locale)}
          first={selection}
        />
        <LinkButton href={paths.open} variant="primary" className="shrink-0">
          {t(($) => $.library.makeSession)}
        </LinkButton>
      </span>
    </section>
  );
}

/** The library, and one's own decks with a card among these. */
const decksWith = (cardIds: readonly string[], locale: Locale) => [
  ...library.map((deck) => ofLibrary(deck, locale)),
  ...keptDecks
    .recallAll()
    .flatMap((draft) => finishedDeck(draft) ?? [])
    .filter(({ cards }) => cards.some(({ id }) => cardIds.includes(id)))
    .map((deck) => ofOneself(deck, locale)),
];

function DeckSection({ deck, tips }: { readonly deck: LibraryDeck; readonly tips: boolean }) {
  const t = useMessages('pages');
  const { locale } = useLocale();
  const wordsOf = useCardWords();
  const selection = useKeptCards('selection');
  const ids = deck.cards.map(({ id }) => id as string);
  const more = ids.filter((id) => !selection.includes(id));
  const minutes = deck.minutes;
  const [, navigate] = useLocation();
  const adapt = () => {
    const file = findDeckFile(deck.id);
    if (file === undefined) return;
    const own = duplicateDeck(file, browserRandom);
    keptDecks.keep(own);
    navigate(paths.ownDeck(own.id), { state: own });
  };

  return (
    <section aria-labelledby={deck.id} className="flex flex-col gap-5">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div className="flex max-w-2xl min-w-0 flex-col gap-1.5">
          <h2
            id={deck.id}
            className={`serif theme-${deck.theme} flex items-center gap-3 text-[1.75rem] leading-tight font-semibold wrap-anywhere text-(--theme)`}
          >
            <ThemeSign theme={deck.theme} plate="large" />
            {deck.title[locale]}
          </h2>
          <p className="text-lg">{deck.description[locale]}</p>
          <p className="text-muted">
            {deck.audience[locale]}{' '}
            {minutes &&
              (minutes.from === minutes.to
                ? t(($) => $.library.minutes, { to: minutes.to })
                : t(($) => $.library.minutesRange, { from: minutes.from, to: minutes.to }))}
          </p>
          {deck.basedOn && (
            <p className="text-sm text-muted">
              {t(($) => $.library.source, { source: citedAs(deck.basedOn, locale) })}
            </p>
          )}
          {deck.unchecked && locale === 'en' && <Unchecked />}
        </div>
        <div className="flex flex-wrap gap-2.5">
          <PrintCards
            label={t(($) => $.library.print)}
            name={t(($) => $.library.printNamed, { what: deck.shortTitle[locale] })}
            decks={library.map((one) => ofLibrary(one, locale))}
            first={ids}
          />
          <Button size="small" onClick={adapt}>
            {t(($) => $.library.adapt, { deck: deck.shortTitle[locale] })}
          </Button>
          <Button
            size="small"
            onClick={() =>
              keepCards(
                'selection',
                more.length > 0 ? [...selection, ...more] : selection.filter((id) => !ids.includes(id)),
              )
            }
          >
            {more.length > 0
              ? t(($) => $.library.pickAll, { count: more.length, deck: deck.shortTitle[locale] })
              : t(($) => $.library.dropAll, { count: ids.length, deck: deck.shortTitle[locale] })}
          </Button>
        </div>
      </div>
      <ul className="grid items-stretch gap-5 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
        {deck.cards.map((card) => {
          const words = wordsOf(card, deck);
          return [
            card.group && (
              <li key={`${card.id}-group`} className="col-span-full pt-2 font-bold">
                {card.group[locale]}
              </li>
            ),
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
              {card.unchecked && locale === 'en' && <Unchecked />}
              <CardTools cardId={card.id} label={words.label} />
              {tips && (
                <p className="rounded-card bg-action-wash p-4 leading-relaxed">
                  <strong className="block text-sm">{t(($) => $.library.tip)}</strong>
                  {card.tip[locale]}
                  {card.example && (
                    <span className="mt-2 block">
                      <strong>{t(($) => $.library.example)}</strong> {card.example[locale]}
                    </span>
                  )}
                </p>
              )}
            </li>,
          ];
        })}
      </ul>
    </section>
  );
}

/** That the English of this was not read again since the Dutch changed. */
export function Unchecked() {
  const t = useMessages('pages');
  return <p className="text-sm font-semibold text-attention">{t(($) => $.library.unchecked)}</p>;
}
