import { Link } from 'wouter';

import { WaitingLobby } from '../../../features/lobby/WaitingLobby.tsx';
import { WhoSeesWhat } from '../../../features/trust/WhoSeesWhat.tsx';
import { useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { usePageTitle } from '../../../ui/language/usePageTitle.ts';
import { paths } from '../../paths.ts';
import type { Place } from '../place.ts';
import { SessionFrame } from '../SessionFrame.tsx';

const link = 'inline-flex min-h-11 items-center font-semibold text-action underline underline-offset-4';

/** The lobby of who waits for the session to begin. */
export function WaitingPage({ place }: { readonly place: Place }) {
  const t = useMessages();
  const named = useStage((stage) => stage.named);
  const deleteAt = useStage((stage) => stage.deleteAt);
  usePageTitle(t(($) => $.lobby.inside));
  return (
    <SessionFrame place={place}>
      <div className="mx-auto w-full max-w-2xl px-5 py-8">
        <WaitingLobby
          promise={<WhoSeesWhat named={named} deleteAt={deleteAt} />}
          links={
            <p className="flex flex-wrap gap-x-6">
              <Link href={paths.privacy} className={link}>
                {t(($) => $.lobby.privacy)}
              </Link>
              <Link href={paths.help} className={link}>
                {t(($) => $.ui.nav.help)}
              </Link>
            </p>
          }
        />
      </div>
    </SessionFrame>
  );
}
