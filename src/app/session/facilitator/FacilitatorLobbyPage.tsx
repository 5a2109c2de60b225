import { useState } from 'react';

import { FacilitatorLobby } from '../../../features/lobby/FacilitatorLobby.tsx';
import { ProgrammeCard } from '../../../features/programme/ProgrammeCard.tsx';
import { DoorSwitches } from '../../../features/steer/people/DoorSwitches.tsx';
import { Flood } from '../../../features/steer/people/Flood.tsx';
import { Waiting } from '../../../features/steer/people/Waiting.tsx';
import { WhoSeesWhat } from '../../../features/trust/WhoSeesWhat.tsx';
import { useStage } from '../../../session/hooks.tsx';
import { usePageTitle } from '../../../ui/language/usePageTitle.ts';
import type { Place } from '../place.ts';
import { SessionFrame } from '../SessionFrame.tsx';

/** The lobby of who runs the session. */
export function FacilitatorLobbyPage({ place }: { readonly place: Place }) {
  const code = useStage((stage) => stage.code);
  const title = useStage((stage) => stage.title);
  const named = useStage((stage) => stage.named);
  const deleteAt = useStage((stage) => stage.deleteAt);
  const renewed = useStage((stage) => stage.linksRenewed);
  const [renewedAtFirst] = useState(renewed);
  usePageTitle(title);
  return (
    <SessionFrame place={place}>
      <div className="mx-auto w-full max-w-6xl px-5 py-8 sm:px-8">
        <FacilitatorLobby
          joinUrl={place.joinUrl(code)}
          // Asked for when this page opened: a link that was made anew since then is in the invitation.
          facilitatorUrl={renewed === renewedAtFirst ? place.facilitatorUrl : null}
          screenHref={place.bigScreen(code)}
          programme={<ProgrammeCard />}
          waiting={<Waiting />}
          door={
            <div className="flex flex-col gap-4">
              <DoorSwitches />
              <div className="empty:hidden">
                <Flood />
              </div>
            </div>
          }
          promise={<WhoSeesWhat named={named} deleteAt={deleteAt} />}
        />
      </div>
    </SessionFrame>
  );
}
