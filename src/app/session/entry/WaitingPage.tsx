import { Suspense } from 'react';
import { Link } from 'wouter';

import { activities, restsAt } from '../../../features/activities/registry.ts';
import { LobbyHeading, PeopleHere } from '../../../features/lobby/Lobby.tsx';
import { PromiseHere } from '../../../features/trust/WhoSeesWhat.tsx';
import { useStage } from '../../../session/hooks.tsx';
import { textLink } from '../../../ui/buttonClasses.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { usePageTitle } from '../../../ui/language/usePageTitle.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { paths } from '../../paths.ts';
import type { SessionLinks } from '../sessionLinks.ts';
import { SessionFrame } from '../SessionFrame.tsx';

/** The lobby for everybody but facilitators: they are in, and read what they may rely on. */
export function WaitingPage({ links }: { readonly links: SessionLinks }) {
  const t = useMessages();
  const rests = restsAt(useStage((stage) => stage));
  // What can be done already is said in the place of that there is nothing to do.
  const [begins = null] = rests.map(([name]) => activities[name]?.begins);
  usePageTitle(t(($) => $.lobby.inside));
  return (
    <SessionFrame links={links}>
      <div className="mx-auto flex w-full max-w-2xl flex-col gap-7 px-5 py-8">
        <LobbyHeading title={t(($) => $.lobby.inside)}>{t(begins ?? (($) => $.lobby.waiting))}</LobbyHeading>
        {rests.map(([name, { View }]) => (
          <Suspense key={name} fallback={<Loading />}>
            <View />
          </Suspense>
        ))}
        <div className="paper p-5 sm:p-6">
          <PromiseHere />
        </div>
        <PeopleHere />
        <p className="flex flex-wrap gap-x-6">
          <Link href={paths.privacy} className={textLink}>
            {t(($) => $.lobby.privacy)}
          </Link>
          <Link href={paths.help} className={textLink}>
            {t(($) => $.ui.nav.help)}
          </Link>
        </p>
      </div>
    </SessionFrame>
  );
}
