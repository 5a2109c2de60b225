import { ArrowLeft, ArrowRight, Link2, RotateCw } from 'lucide-react';
import { useState } from 'react';

import { findLibraryCard, library } from '../../../../decks/library.ts';
import { TermWords } from '../../../features/glossary/TermWords.tsx';
import { citedAs, type Card } from '../../../model/deck.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { CardFace } from '../../../ui/CardFace.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { usePageTitle } from '../../../ui/language/usePageTitle.ts';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { ThemeSign } from '../../../ui/ThemeSign.tsx';
import { useCardWords } from '../../../ui/useCardWords.ts';
import { BackLink } from '../../BackLink.tsx';
import { paths } from '../../paths.ts';
import { RevealFlip } from '../../../ui/RevealFlip.tsx';
import { ofLibrary, PrintCards } from '../PrintCards.tsx';
import { SiteShell } from '../SiteShell.tsx';
import { CardTools } from './CardTools.tsx';
import { Unchecked } from './LibraryPage.tsx';
import { SourceTerms, termOfSource } from './SourceTerms.tsx';

const cardsInOrder = library.flatMap((deck) => deck.cards);

export function CardPage({ cardId }: { readonly cardId: string }) {
  const t = useMessages('pages');
  const { locale } = useLocale();
  const announce = useAnnounce();
  const wordsOf = useCardWords();
  const [turned, setTurned] = useState<string | null>(null);
  const found = findLibraryCard(cardId);
  usePageTitle(found ? wordsOf(found.card, found.deck).label : t(($) => $.library.card.unknownTitle));
  if (!found) return <UnknownCard />;
  const { card, deck } = found;

  const at = cardsInOrder.indexOf(card);
  const previous = cardsInOrder[at - 1];
  const next = cardsInOrder[at + 1];
  const labelOf = (other: Card) => wordsOf(other, findLibraryCard(other.id)?.deck).label;
  const { basedOn } = deck;
  const source = basedOn && citedAs({ ...basedOn, maker: card.saidBy ?? basedOn.maker }, locale);
  const words = wordsOf(card, deck);
  const copyLink = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      announce(t(($) => $.library.card.copied));
    } catch {
      announce(t(($) => $.library.card.notCopied));
    }
  };

  return (
    <SiteShell>
      <div className="mx-auto flex w-full max-w-3xl flex-col gap-6 pb-6">
        <p className="print-hidden -mb-2">
          <BackLink href={paths.library}>{t(($) => $.library.card.all)}</BackLink>
        </p>
        <RevealFlip
          key={card.id}
          revealed={turned === card.id}
          back={<CardFace size="large" headingLevel={1} {...words} />}
          front={
            <section
              aria-label={t(($) => $.library.card.behind, { label: words.label })}
              className={`theme-${deck.theme} card-face flex flex-col gap-3 p-6 text-left sm:gap-4 sm:p-9`}
            >
              <h1 className="flex items-center gap-1.5 font-bold text-(--theme)">
                <ThemeSign theme={deck.theme} />
                {words.label}
              </h1>
              <h2 className="serif text-2xl">{t(($) => $.library.tip)}</h2>
              <p className="text-lg leading-relaxed">{card.tip[locale]}</p>
              {card.example && (
                <p className="leading-relaxed">
                  <strong>{t(($) => $.library.example)}</strong> {card.example[locale]}
                  {card.exampleFrom && (
                    <span className="block text-sm text-muted">{citedAs(card.exampleFrom, locale)}</span>
                  )}
                </p>
              )}
            </section>
          }
        />
        {card.unchecked && locale === 'en' && <Unchecked />}
        <TermWords
          key={`${card.id}-words`}
          except={card.about.map((one) => termOfSource[one])}
          texts={
            turned === card.id
              ? [card.tip[locale], card.example?.[locale] ?? '']
              : [words.question, ...words.prompts]
          }
        />
        <div className="print-hidden flex flex-wrap items-start gap-2">
          <Button
            size="small"
            variant="primary"
            aria-pressed={turned === card.id}
            icon={<RotateCw aria-hidden="true" className="size-4.5" />}
            onClick={() => setTurned(turned === card.id ? null : card.id)}
          >
            {t(($) => $.library.card.turn)}
          </Button>
          <CardTools cardId={card.id} label={words.label} />
          <Button
            size="small"
            icon={<Link2 aria-hidden="true" className="size-4.5" />}
            onClick={() => void copyLink()}
          >
            {t(($) => $.library.card.copy)}
          </Button>
          <PrintCards label={t(($) => $.library.print)} decks={[ofLibrary(deck, locale)]} first={[card.id]} />
        </div>
        {card.about.length > 0 && (
          <SourceTerms key={card.id} label={t(($) => $.library.card.about)} sources={card.about} />
        )}
        {source && <p className="text-sm text-muted">{t(($) => $.library.source, { source })}</p>}
        <nav
          aria-label={t(($) => $.library.card.neighbours)}
          className="flex flex-wrap justify-between gap-3 border-t border-line pt-5"
        >
          {previous && (
            <LinkButton
              href={paths.card(previous.id)}
              size="small"
              variant="quiet"
              icon={<ArrowLeft aria-hidden="true" className="size-4.5" />}
            >
              {t(($) => $.library.card.previous, { label: labelOf(previous) })}
            </LinkButton>
          )}
          {next && (
            <LinkButton href={paths.card(next.id)} size="small" variant="quiet" className="ml-auto">
              {t(($) => $.library.card.next, { label: labelOf(next) })}
              <ArrowRight aria-hidden="true" className="size-4.5" />
            </LinkButton>
          )}
        </nav>
      </div>
    </SiteShell>
  );
}

function UnknownCard() {
  const t = useMessages('pages');
  return (
    <SiteShell width="narrow">
      <div className="flex flex-col items-start gap-4 py-10">
        <h1 className="serif text-4xl font-semibold">{t(($) => $.library.card.unknownTitle)}</h1>
        <p className="text-lg text-muted">{t(($) => $.library.card.unknownText)}</p>
        <LinkButton href={paths.library} variant="primary">
          {t(($) => $.library.card.all)}
        </LinkButton>
      </div>
    </SiteShell>
  );
}
