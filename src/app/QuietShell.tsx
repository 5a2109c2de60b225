import type { ReactNode } from 'react';
import { Link } from 'wouter';

import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { useMessages } from '../ui/language/useMessages.ts';
import { PageShell, type PageShellProps } from '../ui/PageShell.tsx';
import { Wordmark } from '../ui/Wordmark.tsx';
import { paths } from './paths.ts';

export interface QuietShellProps {
  readonly width: NonNullable<PageShellProps['width']>;
  /** What stands at the foot of the page. */
  readonly links: readonly { readonly href: string; readonly label: string }[];
  readonly children: ReactNode;
}

/** Around a page with one thing to do, and no ways to other things above it. */
export function QuietShell({ width, links, children }: QuietShellProps) {
  const t = useMessages();
  return (
    <PageShell
      width={width}
      brand={
        <Link href={paths.home} className="inline-flex min-h-11 items-center rounded-lg">
          <Wordmark />
        </Link>
      }
      status={<LanguageSwitch />}
      footer={
        <nav aria-label={t(($) => $.ui.footerNavigation)} className="flex flex-wrap gap-x-6">
          {links.map(({ href, label }) => (
            <Link
              key={href}
              href={href}
              className="inline-flex min-h-11 items-center text-[0.9375rem] hover:underline"
            >
              {label}
            </Link>
          ))}
        </nav>
      }
    >
      {children}
    </PageShell>
  );
}
