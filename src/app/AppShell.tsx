import { Link, useRoute } from 'wouter';

import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { useMessages } from '../ui/language/useMessages.ts';
import { PageShell, type PageShellProps } from '../ui/PageShell.tsx';
import { Wordmark } from '../ui/Wordmark.tsx';
import { paths } from './paths.ts';

interface PageLink {
  readonly href: string;
  readonly label: string;
}

interface AppShellProps extends Pick<PageShellProps, 'width' | 'children'> {
  /** In the header. */
  readonly headLinks?: readonly PageLink[];
  readonly footLinks: readonly PageLink[];
}

/** What every page outside a session has around it: the way home, the language, and links. */
export function AppShell({ headLinks, footLinks, ...page }: AppShellProps) {
  const t = useMessages();
  return (
    <PageShell
      {...page}
      brand={
        <Link href={paths.home} className="inline-flex min-h-11 items-center rounded-lg">
          <Wordmark />
        </Link>
      }
      navigation={headLinks?.map(shownLink)}
      status={<LanguageSwitch />}
      footer={
        <nav aria-label={t(($) => $.ui.footerNavigation)} className="flex flex-wrap gap-x-6">
          {footLinks.map(shownLink)}
        </nav>
      }
    />
  );
}

const shownLink = (link: PageLink) => <ShownLink key={link.href} {...link} />;

function ShownLink({ href, label }: PageLink) {
  const [here] = useRoute(href);
  return (
    <Link
      href={href}
      aria-current={here ? 'page' : undefined}
      className="inline-flex min-h-11 items-center text-[0.9375rem] hover:underline aria-[current=page]:font-bold"
    >
      {label}
    </Link>
  );
}
