import { PeopleHere } from '../../../features/lobby/PeopleHere.tsx';
import { StartButton } from '../../../features/lobby/StartButton.tsx';
import { ProgrammeCard } from '../../../features/programme/ProgrammeCard.tsx';
import { Waiting } from '../../../features/steer/people/Waiting.tsx';
import { useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { usePageTitle } from '../../../ui/language/usePageTitle.ts';
import type { Place } from '../place.ts';
import { SessionFrame } from '../SessionFrame.tsx';

/** The lobby of a rehearsal: people come in, and nobody can be invited. */
export function RehearsalLobbyPage({ place }: { readonly place: Place }) {
  const t = useMessages('rehearsal');
  const title = useStage((stage) => stage.title);
  usePageTitle(`${t(($) => $.rehearsal.title)} · ${title}`);
  return (
    <SessionFrame place={place}>
      <div className="mx-auto grid w-full max-w-6xl gap-x-10 gap-y-8 px-5 py-8 sm:px-8 lg:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]">
        <div className="flex flex-col gap-6">
          <div>
            <p className="text-lg text-muted">{title}</p>
            <h1 className="serif text-[2rem] leading-tight font-semibold sm:text-[2.5rem]">
              {t(($) => $.rehearsal.lobby.title)}
            </h1>
            <p className="mt-2 max-w-prose text-lg">{t(($) => $.rehearsal.lobby.more)}</p>
          </div>
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
