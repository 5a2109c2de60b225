import { LobbyHeading, PeopleHere } from '../../../features/lobby/Lobby.tsx';
import { StartButton } from '../../../features/lobby/StartButton.tsx';
import { ProgrammeCard } from '../../../features/programme/ProgrammeCard.tsx';
import { Waiting } from '../../../features/steer/people/Waiting.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { SessionLinks } from '../sessionLinks.ts';
import { SessionFrame } from '../SessionFrame.tsx';
import { useViewTitle } from '../useViewTitle.ts';

/** The lobby of a rehearsal: people come in, and nobody can be invited. */
export function RehearsalLobbyPage({ links }: { readonly links: SessionLinks }) {
  const t = useMessages('rehearsal');
  useViewTitle(t(($) => $.rehearsal.title));
  return (
    <SessionFrame links={links}>
      <div className="mx-auto grid w-full max-w-6xl gap-x-10 gap-y-8 px-5 py-8 sm:px-8 lg:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]">
        <div className="flex flex-col gap-6">
          <LobbyHeading title={t(($) => $.rehearsal.lobby.title)}>
            {t(($) => $.rehearsal.lobby.more)}
          </LobbyHeading>
          <StartButton />
          <Waiting />
          <ProgrammeCard />
          <p className="max-w-prose text-muted">{t(($) => $.rehearsal.lobby.noInvitation)}</p>
        </div>
        <div className="lg:pt-24">
          <PeopleHere />
        </div>
      </div>
    </SessionFrame>
  );
}
