import { CardBack } from '../../ui/CardBack.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { paths } from '../paths.ts';
import { SiteShell } from './SiteShell.tsx';

export function NotFoundPage() {
  const t = useMessages('pages');
  usePageTitle(t(($) => $.pages.notFound.title));
  return (
    <SiteShell width="narrow">
      <div className="flex flex-1 flex-col items-center justify-center gap-5 text-center">
        <div className="h-56 w-40 -rotate-6">
          <CardBack theme="kennisbronnen" size="note" />
        </div>
        <h1 className="serif mt-4 text-4xl font-semibold">{t(($) => $.pages.notFound.title)}</h1>
        <p className="text-lg text-muted">{t(($) => $.pages.notFound.text)}</p>
        <div className="flex flex-wrap justify-center gap-3">
          <LinkButton href={paths.home} variant="primary">
            {t(($) => $.pages.notFound.home)}
          </LinkButton>
          <LinkButton href={paths.join}>{t(($) => $.pages.notFound.join)}</LinkButton>
        </div>
      </div>
    </SiteShell>
  );
}
