import { useMemo } from 'react';

import { KeptHere } from '../features/own/KeptHere.tsx';
import { LinkedAnswers, LinkRefused } from '../features/own/LinkedAnswers.tsx';
import { parseOwnLink } from '../model/session/ownKeys.ts';
import { useMessages } from '../ui/language/useMessages.ts';
import { usePageTitle } from '../ui/language/usePageTitle.ts';
import { SiteShell } from './pages/SiteShell.tsx';
import { useFragment } from './useFragment.ts';

/** The page of a personal link: somebody's own answers, also when the session is closed. */
export function OwnLinkPage() {
  const t = useMessages('own');
  const fragment = useFragment();
  const link = useMemo(() => parseOwnLink(fragment), [fragment]);
  usePageTitle(t(($) => $.table.toOwn));
  return (
    <SiteShell>
      <div className="mx-auto w-full max-w-3xl py-2">
        {fragment === '' ? (
          <KeptHere />
        ) : link === null ? (
          <LinkRefused reason="no-such-answer" onAgain={() => undefined} />
        ) : (
          <LinkedAnswers key={fragment} link={link} />
        )}
      </div>
    </SiteShell>
  );
}
