import { Link } from 'wouter';
import { useMessages } from '../../ui/language/useMessages.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { paths } from '../paths.ts';
import { SiteShell } from './SiteShell.tsx';

/** A link to a card that we do not have. */
export function UnknownCard() {
  const t = useMessages('pages');
  return (
    <SiteShell width="narrow">
      <div className="flex flex-col items-start gap-4 py-10">
        <h1 className="serif text-4xl font-semibold">{t(($) => $.library.card.unknownTitle)}</h1>
        <p className="text-lg text-muted">{t(($) => $.library.card.unknownText)}</p>
        <Link href={paths.library} asChild>
          <LinkButton variant="primary">{t(($) => $.library.card.all)}</LinkButton>
        </Link>
      </div>
    </SiteShell>
  );
}
