import { FileInput, Plus } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { emptyDeck, wordsOf } from '../../model/ownDeck.ts';
import { keptDecks } from '../../session/keptDecks.ts';
import { browserRandom } from '../../session/random.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { ThemeSign } from '../../ui/ThemeSign.tsx';
import { paths } from '../paths.ts';
import { OwnList } from './ownThings.tsx';

/** The decks that somebody made, on the device where they made them. */
export function OwnDecksPage() {
  const t = useMessages('decks');
  const { locale } = useLocale();
  const [, navigate] = useLocation();
  const make = () => {
    const deck = emptyDeck(locale, browserRandom);
    keptDecks.keep(deck);
    navigate(paths.ownDeck(deck.id), { state: deck });
  };
  return (
    <OwnList
      kept={keptDecks}
      title={t(($) => $.ownDecks.title)}
      lead={t(($) => $.ownDecks.lead)}
      none={t(($) => $.ownDecks.none)}
      undo={t(($) => $.ownDecks.undo)}
      wordsOf={(deck) => {
        const title = wordsOf(deck.title, locale) || t(($) => $.ownDecks.untitled);
        return {
          title,
          more: t(($) => $.ownDecks.cards, { count: deck.cards.length }),
          href: paths.ownDeck(deck.id),
          open: t(($) => $.ownDecks.open, { title }),
          remove: t(($) => $.ownDecks.removeNamed, { title }),
          removed: t(($) => $.ownDecks.removed, { title }),
        };
      }}
      renderSign={({ theme }) => <ThemeSign theme={theme} plate />}
    >
      <Button variant="primary" icon={<Plus aria-hidden="true" className="size-5" />} onClick={make}>
        {t(($) => $.ownDecks.make)}
      </Button>
      <Link href={paths.importDeck} asChild>
        <LinkButton icon={<FileInput aria-hidden="true" className="size-5" />}>
          {t(($) => $.ownDecks.bring)}
        </LinkButton>
      </Link>
    </OwnList>
  );
}
