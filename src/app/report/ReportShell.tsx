import type { ReactNode } from 'react';

import { useMessages } from '../../ui/language/useMessages.ts';
import { paths } from '../paths.ts';
import { QuietShell } from '../QuietShell.tsx';

/** Around a report on its own: as little as can be, for somebody who came to read. */
export function ReportShell({ children }: { readonly children: ReactNode }) {
  const t = useMessages('report');
  return (
    <QuietShell
      width="full"
      links={[
        { href: paths.openReport, label: t(($) => $.reading.open.link) },
        { href: paths.privacy, label: t(($) => $.ui.nav.privacy) },
        { href: paths.accessibility, label: t(($) => $.ui.nav.accessibility) },
      ]}
    >
      <div className="mx-auto flex w-full max-w-5xl flex-col gap-6 px-4 py-6 sm:px-8 print:p-0">
        {children}
      </div>
    </QuietShell>
  );
}
