import { useMemo } from 'react';

import { KeptHere } from '../features/own/KeptHere.tsx';
import { LinkedAnswers } from '../features/own/LinkedAnswers.tsx';
import { LinkRefused } from '../features/own/LinkRefused.tsx';
import { useLinked } from '../features/own/useLinked.ts';
import { parseOwnLink, type OwnLink } from '../model/session/ownKeys.ts';
import { useMessages } from '../ui/language/useMessages.ts';
import { usePageTitle } from '../ui/language/usePageTitle.ts';
import { Loading } from '../ui/Loading.tsx';
import { SiteShell } from './pages/SiteShell.tsx';
import { useFragment } from './useFragment.ts';

/** Where a personal link leads: one's own answers, also when the session is closed. */
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
          <Linked key={fragment} link={link} />
        )}
      </div>
    </SiteShell>
  );
}

function Linked({ link }: { readonly link: OwnLink }) {
  const t = useMessages('own');
  const { linked, again } = useLinked(link);
  switch (linked.state) {
    case 'fetching':
      return <Loading>{t(($) => $.own.byLink.loading)}</Loading>;
    case 'refused':
      return <LinkRefused reason={linked.reason} onAgain={again} />;
    case 'here':
      return <LinkedAnswers link={link} session={linked.session} onErased={again} />;
  }
}
