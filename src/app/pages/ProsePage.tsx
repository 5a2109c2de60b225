import type { ReactNode } from 'react';

import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { SiteShell } from './SiteShell.tsx';

interface ProsePageProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A page of running text, on a sheet of paper. */
export function ProsePage({ title, lead, children }: ProsePageProps) {
  usePageTitle(title);
  return (
    <SiteShell>
      <article className="paper mx-auto w-full max-w-3xl px-5 py-8 sm:px-12 sm:py-12">
        <h1 className="serif text-3xl font-semibold sm:text-4xl">{title}</h1>
        <p className="mt-3 mb-9 max-w-[38rem] text-lg text-muted">{lead}</p>
        <div className="prose-column">{children}</div>
      </article>
    </SiteShell>
  );
}
