import type { ReactNode } from 'react';

import { useMessages } from '../../../ui/language/useMessages.ts';
import { paths } from '../../paths.ts';
import { QuietShell } from '../../QuietShell.tsx';

/** Around the pages on the way into a session: one thing to do, and nothing that leads away from it. */
export function EntryShell({ children }: { readonly children: ReactNode }) {
  const t = useMessages();
  return (
    <QuietShell
      width="narrow"
      links={[
        { href: paths.privacy, label: t(($) => $.ui.nav.privacy) },
        { href: paths.accessibility, label: t(($) => $.ui.nav.accessibility) },
        { href: paths.help, label: t(($) => $.ui.nav.help) },
      ]}
    >
      {children}
    </QuietShell>
  );
}
