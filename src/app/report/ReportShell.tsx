import type { ReactNode } from 'react';
import { Link } from 'wouter';

import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { PageShell } from '../../ui/PageShell.tsx';
import { Wordmark } from '../../ui/Wordmark.tsx';
import { paths } from '../paths.ts';

const footerLink = 'inline-flex min-h-11 items-center text-[0.9375rem] hover:underline';

/** Around a report on its own: as little as can be, for somebody who came to read. */
export function ReportShell({ children }: { readonly children: ReactNode }) {
  const t = useMessages('report');
  return (
    <PageShell
      width="full"
      brand={
        <Link href={paths.home} className="inline-flex min-h-11 items-center rounded-lg">
          <Wordmark />
        </Link>
      }
      status={<LanguageSwitch />}
      footer={
        <nav aria-label={t(($) => $.ui.footerNavigation)} className="flex flex-wrap gap-x-6">
          <Link href={paths.openReport} className={footerLink}>
            {t(($) => $.reading.open.link)}
          </Link>
          <Link href={paths.privacy} className={footerLink}>
            {t(($) => $.ui.nav.privacy)}
          </Link>
          <Link href={paths.accessibility} className={footerLink}>
            {t(($) => $.ui.nav.accessibility)}
          </Link>
        </nav>
      }
    >
      <div className="mx-auto flex w-full max-w-5xl flex-col gap-6 px-4 py-6 sm:px-8 print:p-0">
        {children}
      </div>
    </PageShell>
  );
}
