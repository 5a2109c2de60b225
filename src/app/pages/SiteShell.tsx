import { useMessages } from '../../ui/language/useMessages.ts';
import type { PageShellProps } from '../../ui/PageShell.tsx';
import { AppShell } from '../AppShell.tsx';
import { paths } from '../paths.ts';

/** Around the pages that lead to everything outside a session. */
export function SiteShell({ width = 'regular', children }: Pick<PageShellProps, 'width' | 'children'>) {
  const t = useMessages();
  const help = { href: paths.help, label: t(($) => $.ui.nav.help) };
  return (
    <AppShell
      width={width}
      headLinks={[
        { href: paths.library, label: t(($) => $.ui.nav.library) },
        { href: paths.example, label: t(($) => $.ui.nav.example) },
        help,
      ]}
      footLinks={[
        { href: paths.glossary, label: t(($) => $.ui.nav.glossary) },
        { href: paths.privacy, label: t(($) => $.ui.nav.privacy) },
        { href: paths.accessibility, label: t(($) => $.ui.nav.accessibility) },
        help,
      ]}
    >
      {children}
    </AppShell>
  );
}
