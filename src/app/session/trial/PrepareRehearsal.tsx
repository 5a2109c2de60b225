import { useEffect } from 'react';
import { Redirect } from 'wouter';

import type { Guide } from '../../../model/programme/guide.ts';
import type { MemberId, SessionId } from '../../../model/ids.ts';
import type { Stage } from '../../../model/session/stage.ts';
import { SessionProvider, useSessionState, useStage, useViewer } from '../../../session/hooks.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { paths } from '../../paths.ts';
import { Arrived } from '../entry/Arrived.tsx';
import { useLiveSession } from '../useLiveSession.ts';
import { WaitingScreen } from '../entry/WaitingScreen.tsx';

export interface Preparation {
  readonly stage: Stage;
  readonly guide: Guide;
}

interface PrepareRehearsalProps {
  readonly sessionId: SessionId;
  readonly seat: MemberId;
  readonly onPrepared: (prepared: Preparation) => void;
}

/** Reads from the session what will be rehearsed. Who does not run it goes to its table. */
export function PrepareRehearsal({ sessionId, seat, onPrepared }: PrepareRehearsalProps) {
  const session = useLiveSession(sessionId, seat);
  if (session === null) return <WaitingScreen />;
  return (
    <SessionProvider session={session}>
      <Arrived>
        <Read table={paths.table(sessionId, seat)} onPrepared={onPrepared} />
      </Arrived>
    </SessionProvider>
  );
}

function Read({
  table,
  onPrepared,
}: {
  readonly table: string;
  readonly onPrepared: (prepared: Preparation) => void;
}) {
  const t = useMessages('rehearsal');
  const stage = useStage((whole) => whole);
  const guide = useSessionState((state) => state.guide);
  // Connecting goes on until the facilitators' words are here too.
  const complete = useSessionState((state) => state.connection !== 'connecting');
  const runsIt = useViewer().role === 'facilitator';
  useEffect(() => {
    if (runsIt && complete) onPrepared({ stage, guide });
  }, [runsIt, complete, stage, guide, onPrepared]);
  return runsIt ? <Loading>{t(($) => $.rehearsal.preparing)}</Loading> : <Redirect to={table} replace />;
}
