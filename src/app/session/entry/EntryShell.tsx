import type { ReactNode } from 'react';

import { useMessages } from '../../../ui/language/useMessages.ts';
import { AppShell } from '../../AppShell.tsx';
import { paths } from '../../paths.ts';

/** Around the pages on the way into a session: one thing to do, and nothing that leads away from it. */
export function EntryShell({ children }: { readonly children: ReactNode }) {
  const t = useMessages();
  return (
    <AppShell
      width="narrow"
      footLinks={[
        { href: paths.privacy, label: t(($) => $.ui.nav.privacy) },
        { href: paths.accessibility, label: t(($) => $.ui.nav.accessibility) },
        { href: paths.help, label: t(($) => $.ui.nav.help) },
      ]}
    >
      {children}
    </AppShell>
  );
}
