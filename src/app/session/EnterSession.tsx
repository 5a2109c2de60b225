import { Suspense, useEffect, useState, type ReactNode } from 'react';

import { SessionProvider, useSessionState } from '../../session/hooks.tsx';
import type { LiveSession } from '../../session/liveSession.ts';
import { useIsBlocked } from '../../features/trust/useIsBlocked.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { lazyParts } from '../../ui/lazyParts.ts';
import { Loading } from '../../ui/Loading.tsx';
import { useWhenCalm } from '../../ui/useWhenCalm.ts';
import { paths } from '../paths.ts';
import { EntryShell } from './entry/EntryShell.tsx';

const loadEnded = () => import('../../features/trust/EndedScreen.tsx');
const { EndedScreen, BlockedScreen } = lazyParts(['refusals'], {
  EndedScreen: loadEnded,
  BlockedScreen: () => import('../../features/trust/BlockedConnection.tsx'),
});

interface ArrivedProps {
  /** Leads to the notes, also when the session itself cannot be shown any more. */
  readonly notesHref?: string | undefined;
  readonly children: ReactNode;
}

interface EnterSessionProps extends ArrivedProps {
  /** Null while it is being opened. */
  readonly session: LiveSession | null;
}

/** Gives the pages inside it a session: shows them once it has arrived, and why it is over once it is. */
export function EnterSession({ session, ...arrived }: EnterSessionProps) {
  if (session === null) return <WaitingScreen />;
  return (
    <SessionProvider session={session}>
      <Arrived {...arrived} />
    </SessionProvider>
  );
}

function Arrived({ notesHref, children }: ArrivedProps) {
  const arrived = useSessionState((state) => state.stage !== null);
  const ended = useSessionState((state) => state.ended);
  // A server of a later version no longer has the files of this one.
  useWhenCalm(loadEnded);
  if (ended === 'not-admitted') return <WaitingScreen />;
  if (ended !== null)
    return (
      <EntryShell>
        <Suspense fallback={null}>
          <EndedScreen
            ended={ended}
            wasInside={arrived}
            joinHref={paths.join}
            homeHref={paths.home}
            notesHref={notesHref ?? paths.home}
          />
        </Suspense>
      </EntryShell>
    );
  return arrived ? children : <WaitingScreen notesHref={notesHref} />;
}

const patienceMs = 6_000;

interface WaitingScreenProps {
  /** Leads to the notes of a session on a server; left out while it is not a connection that we wait for. */
  readonly notesHref?: string | undefined;
}

/** Until the session has arrived: says what we wait for, and when it takes long, that we keep trying, or what stops it. */
export function WaitingScreen({ notesHref }: WaitingScreenProps) {
  const t = useMessages();
  const [slow, setSlow] = useState(false);
  const isBlocked = useIsBlocked(notesHref !== undefined);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  if (isBlocked && notesHref !== undefined)
    return (
      <EntryShell>
        <Suspense fallback={null}>
          <BlockedScreen notesHref={notesHref} />
        </Suspense>
      </EntryShell>
    );
  return (
    <main id="content" tabIndex={-1} className="table-surface grid min-h-dvh place-items-center">
      <Loading>
        {t(($) => $.table.loading)} {slow && t(($) => $.table.slow)}
      </Loading>
    </main>
  );
}
