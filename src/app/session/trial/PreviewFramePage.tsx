import { useCallback, useState } from 'react';
import { Redirect } from 'wouter';

import type { MemberId, SessionId } from '../../../model/ids.ts';
import type { LiveSession } from '../../../session/liveSession.ts';
import { SessionProvider, useSession, useViewer } from '../../../session/hooks.tsx';
import { openPreview } from '../../../session/openPreview.ts';
import { paths, trialPaths, type View } from '../../paths.ts';
import { Arrived } from '../entry/Arrived.tsx';
import { localPlace } from '../place.ts';
import { SessionViews } from '../SessionViews.tsx';
import { PreviewNotice } from './PreviewNotice.tsx';
import { useHeldSession } from '../entry/useHeldSession.ts';
import { useLiveSession } from '../useLiveSession.ts';
import { WaitingScreen } from '../entry/WaitingScreen.tsx';

export interface PreviewFramePageProps {
  readonly sessionId: SessionId;
  readonly seat: MemberId;
  readonly view: View | undefined;
}

/** A participant's pages for a facilitator, to be shown in a frame. */
export function PreviewFramePage({ sessionId, seat, view }: PreviewFramePageProps) {
  const session = useLiveSession(sessionId, seat);
  if (session === null) return <WaitingScreen />;
  return (
    <SessionProvider session={session}>
      <Arrived>
        <AsParticipant table={paths.table(sessionId, seat)} view={view} />
      </Arrived>
    </SessionProvider>
  );
}

function AsParticipant({ table, view }: { readonly table: string; readonly view: View | undefined }) {
  const real = useSession();
  const runsIt = useViewer().role === 'facilitator';
  return runsIt ? <Preview real={real} table={table} view={view} /> : <Redirect to={table} replace />;
}

function Preview({
  real,
  table,
  view,
}: {
  readonly real: LiveSession;
  readonly table: string;
  readonly view: View | undefined;
}) {
  const open = useCallback(() => openPreview(real), [real]);
  const session = useHeldSession(`preview${table}`, open);
  const [place] = useState(() => localPlace(trialPaths(table).frame, null, <PreviewNotice />));
  if (session === null) return <WaitingScreen />;
  return (
    <SessionProvider session={session}>
      <SessionViews place={place} view={view} />
    </SessionProvider>
  );
}
