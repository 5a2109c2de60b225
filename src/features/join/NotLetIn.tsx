import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';

/** One waited at the door and was not let in: says so, and what one can do. */
export function NotLetIn({ joinHref, homeHref }: { readonly joinHref: string; readonly homeHref: string }) {
  const t = useMessages('door');
  usePageTitle(t(($) => $.door.refused));
  return (
    <div role="alert" className="flex flex-col items-start gap-4 py-8">
      <h1 className="serif text-3xl leading-tight font-semibold sm:text-4xl">{t(($) => $.door.refused)}</h1>
      <p className="max-w-prose text-lg leading-relaxed">{t(($) => $.door.refusedMore)}</p>
      <div className="mt-2 flex flex-wrap gap-3">
        <LinkButton variant="primary" size="large" href={joinHref}>
          {t(($) => $.door.again)}
        </LinkButton>
        <LinkButton size="large" href={homeHref}>
          {t(($) => $.trust.home)}
        </LinkButton>
      </div>
    </div>
  );
}
