import { useEffect } from 'react';

import { GlossaryList } from '../../../features/glossary/GlossaryList.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { usePageTitle } from '../../../ui/language/usePageTitle.ts';
import { useWhenCalm } from '../../../ui/useWhenCalm.ts';
import { BackLink } from '../../BackLink.tsx';
import { paths } from '../../paths.ts';
import { useFragment } from '../../useFragment.ts';
import { SiteShell } from '../SiteShell.tsx';
import { keepOffline } from './keepOffline.ts';

/** All words that are explained, each with an address of its own behind the #. */
export function GlossaryPage() {
  const t = useMessages('pages', 'terms');
  const at = useFragment();
  usePageTitle(t(($) => $.ui.nav.glossary));
  useWhenCalm(keepOffline);
  useEffect(() => {
    const here = at === '' ? null : document.getElementById(at);
    here?.scrollIntoView({ block: 'center' });
    here?.focus({ preventScroll: true });
  }, [at]);
  return (
    <SiteShell>
      <div className="mx-auto flex w-full max-w-3xl flex-col gap-5 pb-8">
        <p className="-mb-2">
          <BackLink href={paths.library}>{t(($) => $.library.card.all)}</BackLink>
        </p>
        <h1 className="serif text-[2.375rem] leading-tight font-semibold sm:text-5xl">
          {t(($) => $.ui.nav.glossary)}
        </h1>
        <p className="text-lg leading-relaxed">{t(($) => $.terms.lead)}</p>
        <GlossaryList headingLevel={2} at={at} />
      </div>
    </SiteShell>
  );
}
