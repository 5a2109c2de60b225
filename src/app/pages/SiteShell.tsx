import type { ReactNode } from 'react';
import { Link, useRoute } from 'wouter';
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { PageShell, type PageShellProps } from '../../ui/PageShell.tsx';
import { Wordmark } from '../../ui/Wordmark.tsx';
import { paths } from '../paths.ts';

function SiteLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const [here] = useRoute(href);
  return (
    <Link
      href={href}
      aria-current={here ? 'page' : undefined}
      className="inline-flex min-h-11 items-center text-[0.9375rem] hover:underline aria-[current=page]:font-bold"
    >
      {children}
    </Link>
  );
}

/** Header and foot of every page outside a session. */
export function SiteShell({ width = 'regular', children }: Pick<PageShellProps, 'width' | 'children'>) {
  const t = useMessages();
  return (
    <PageShell
      width={width}
      brand={
        <Link href={paths.home} className="inline-flex min-h-11 items-center rounded-lg">
          <Wordmark />
        </Link>
      }
      navigation={
        <>
          <SiteLink href={paths.library}>{t(($) => $.ui.nav.library)}</SiteLink>
          <SiteLink href={paths.example}>{t(($) => $.ui.nav.example)}</SiteLink>
          <SiteLink href={paths.help}>{t(($) => $.ui.nav.help)}</SiteLink>
        </>
      }
      status={<LanguageSwitch />}
      footer={
        <nav aria-label={t(($) => $.ui.footerNavigation)} className="flex flex-wrap gap-x-6">
          <SiteLink href={paths.privacy}>{t(($) => $.ui.nav.privacy)}</SiteLink>
          <SiteLink href={paths.accessibility}>{t(($) => $.ui.nav.accessibility)}</SiteLink>
          <SiteLink href={paths.help}>{t(($) => $.ui.nav.help)}</SiteLink>
        </nav>
      }
    >
      {children}
    </PageShell>
  );
}
