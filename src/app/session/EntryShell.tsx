import type { ReactNode } from 'react';
import { Link } from 'wouter';

import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { PageShell } from '../../ui/PageShell.tsx';
import { Wordmark } from '../../ui/Wordmark.tsx';
import { paths } from '../paths.ts';

const footerLink = 'inline-flex min-h-11 items-center text-[0.9375rem] hover:underline';

/** Around the pages on the way into a session: one thing to do, and nothing that leads away from it. */
export function EntryShell({ children }: { readonly children: ReactNode }) {
  const t = useMessages();
  return (
    <PageShell
      width="narrow"
      brand={
        <Link href={paths.home} className="flex rounded-lg">
          <Wordmark />
        </Link>
      }
      status={<LanguageSwitch />}
      footer={
        <nav aria-label={t(($) => $.ui.footerNavigation)} className="flex flex-wrap gap-x-6">
          <Link href={paths.privacy} className={footerLink}>
            {t(($) => $.ui.nav.privacy)}
          </Link>
          <Link href={paths.accessibility} className={footerLink}>
            {t(($) => $.ui.nav.accessibility)}
          </Link>
          <Link href={paths.help} className={footerLink}>
            {t(($) => $.ui.nav.help)}
          </Link>
        </nav>
      }
    >
      {children}
    </PageShell>
  );
}
