import { MonitorUp } from 'lucide-react';
import type { ReactNode } from 'react';

import { useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Invitation } from './Invitation.tsx';
import { PeopleHere } from './PeopleHere.tsx';
import { PrivateLink } from './PrivateLink.tsx';
import { StartButton } from './StartButton.tsx';

export interface FacilitatorLobbyProps {
  readonly joinUrl: string;
  /** Null until the server has said it. */
  readonly facilitatorUrl: string | null;
  readonly screenHref: string;
  readonly promise: ReactNode;
  /** Which steps the session has. */
  readonly programme: ReactNode;
  /** Who waits at the door. */
  readonly waiting: ReactNode;
  /** Who may come in. */
  readonly door: ReactNode;
}

/** Before the session begins, for who runs it: invite, see who comes in, begin. */
export function FacilitatorLobby({
  joinUrl,
  facilitatorUrl,
  screenHref,
  promise,
  programme,
  waiting,
  door,
}: FacilitatorLobbyProps) {
  const t = useMessages('facilitator');
  const code = useStage((stage) => stage.code);
  const title = useStage((stage) => stage.title);
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]">
      <div className="flex flex-col gap-6">
        <div>
          <p className="text-lg text-muted">{title}</p>
          <h1 className="serif text-[2rem] leading-tight font-semibold sm:text-[2.5rem]">
            {t(($) => $.lobbyPanel.ready)}
          </h1>
          <p className="mt-2 text-lg">{t(($) => $.lobbyPanel.readyMore)}</p>
        </div>
        <div className="flex flex-wrap items-start gap-3">
          <StartButton />
          <LinkButton
            href={screenHref}
            target="_blank"
            size="large"
            title={t(($) => $.lobbyPanel.bigScreenMore)}
            icon={<MonitorUp aria-hidden="true" className="size-5" />}
          >
            {t(($) => $.lobbyPanel.bigScreen)}
          </LinkButton>
        </div>
        <Invitation code={code} joinUrl={joinUrl} />
        {programme}
        {facilitatorUrl !== null && <PrivateLink facilitatorUrl={facilitatorUrl} />}
      </div>
      <div className="flex flex-col gap-8 lg:pt-24">
        {waiting}
        <PeopleHere />
        {door}
        {promise}
      </div>
    </div>
  );
}
