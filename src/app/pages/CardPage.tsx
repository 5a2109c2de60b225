import { ArrowLeft, ArrowRight, Link2 } from 'lucide-react';

import { findLibraryCard as findCard, library } from '../../../decks/library.ts';
import type { Card } from '../../model/deck.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { CardFace } from '../../ui/CardFace.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { useCardWords } from '../../ui/useCardWords.ts';
import { BackLink } from '../BackLink.tsx';
import { paths } from '../paths.ts';
import { ofLibrary, PrintCards } from './PrintCards.tsx';
import { SiteShell } from './SiteShell.tsx';

const cardsInOrder = library.flatMap((deck) => deck.cards);

export function CardPage({ cardId }: { readonly cardId: string }) {
  const t = useMessages('pages');
  const { locale } = useLocale();
  const announce = useAnnounce();
  const wordsOf = useCardWords();
  const found = findCard(cardId);
  usePageTitle(found ? wordsOf(found.card, found.deck).label : t(($) => $.library.card.unknownTitle));
  if (!found) return <UnknownCard />;
  const { card, deck } = found;

  const at = cardsInOrder.indexOf(card);
  const previous = cardsInOrder[at - 1];
  const next = cardsInOrder[at + 1];
  const labelOf = (other: Card) => wordsOf(other, findCard(other.id)?.deck).label;
  const source = deck.basedOn.title[locale];
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
        <CardFace size="large" headingLevel={1} {...wordsOf(card, deck)} />
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
          <div className="max-w-xl">
            <Disclosure summary={t(($) => $.library.tip)}>
              <p className="text-lg leading-relaxed">{card.tip[locale]}</p>
            </Disclosure>
          </div>
          <div className="flex flex-wrap gap-2.5">
            <Button
              size="small"
              icon={<Link2 aria-hidden="true" className="size-4.5" />}
              onClick={() => void copyLink()}
            >
              {t(($) => $.library.card.copy)}
            </Button>
            <PrintCards
              label={t(($) => $.library.print)}
              decks={[ofLibrary(deck, locale)]}
              first={[card.id]}
            />
          </div>
        </div>
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
