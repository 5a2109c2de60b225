import { MonitorUp } from 'lucide-react';
import { Suspense, useState } from 'react';

import { Invitation } from '../../../features/lobby/Invitation.tsx';
import { LobbyHeading, PeopleHere } from '../../../features/lobby/Lobby.tsx';
import { StartButton } from '../../../features/lobby/StartButton.tsx';
import { ProgrammeCard } from '../../../features/programme/ProgrammeCard.tsx';
import { Flood } from '../../../features/steer/people/Flood.tsx';
import { PrivateLink } from '../../../features/steer/people/PrivateLink.tsx';
import { DoorSwitches } from '../../../features/steer/people/RulesDialog.tsx';
import { Waiting } from '../../../features/steer/people/Waiting.tsx';
import { PromiseHere } from '../../../features/trust/WhoSeesWhat.tsx';
import { useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { lazyParts } from '../../../ui/lazyParts.ts';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import type { SessionLinks } from '../sessionLinks.ts';
import { SessionFrame } from '../SessionFrame.tsx';
import { useViewTitle } from '../useViewTitle.ts';

// Apart, so that inviting people does not wait for it.
const { BeforeItBegins } = lazyParts(['facilitator'], {
  BeforeItBegins: () => import('./BeforeItBegins.tsx'),
});

/** The lobby for a facilitator: invite, see who comes in, begin. */
export function FacilitatorLobbyPage({ links }: { readonly links: SessionLinks }) {
  const t = useMessages('facilitator');
  const code = useStage((stage) => stage.code);
  const renewed = useStage((stage) => stage.linksRenewed);
  const [renewedAtFirst] = useState(renewed);
  useViewTitle();
  return (
    <SessionFrame links={links}>
      <div className="mx-auto grid w-full max-w-6xl gap-x-10 gap-y-8 px-5 py-8 sm:px-8 lg:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]">
        <div className="flex flex-col gap-6">
          <LobbyHeading title={t(($) => $.lobbyPanel.ready)}>{t(($) => $.lobbyPanel.readyMore)}</LobbyHeading>
          <div className="flex flex-wrap items-start gap-3">
            <StartButton />
            <LinkButton
              href={links.bigScreen(code)}
              target="_blank"
              size="large"
              title={t(($) => $.lobbyPanel.bigScreenMore)}
              icon={<MonitorUp aria-hidden="true" className="size-5" />}
            >
              {t(($) => $.lobbyPanel.bigScreen)}
            </LinkButton>
          </div>
          <Invitation code={code} joinUrl={links.joinUrl(code)} />
          <ProgrammeCard />
          <Suspense fallback={null}>
            <BeforeItBegins />
          </Suspense>
          {/* It was fetched when this page opened: a link that was renewed since then is in the invitation. */}
          {renewed === renewedAtFirst && links.facilitatorUrl !== null && (
            <PrivateLink shownIn="lobby" url={links.facilitatorUrl} />
          )}
        </div>
        <div className="flex flex-col gap-8 lg:pt-24">
          <Waiting />
          <PeopleHere />
          <div className="flex flex-col gap-4">
            <DoorSwitches />
            <div className="empty:hidden">
              <Flood />
            </div>
          </div>
          <PromiseHere />
        </div>
      </div>
    </SessionFrame>
  );
}
