import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';

import { useSession, useStage, useViewer } from '../../session/hooks.tsx';
import { useLeaveWarning } from '../../features/trust/useLeaveWarning.ts';
import { ArriveAtHeading } from '../ArriveAtHeading.tsx';
import { NotFoundPage } from '../lazyPages.ts';
import type { View } from '../paths.ts';
import { ParticipantTable } from './ParticipantTable.tsx';
import type { Place } from './place.ts';
import { WaitingPage } from './WaitingPage.tsx';
import { WaitingScreen } from './WaitingScreen.tsx';

const FacilitatorLobbyPage = lazy(async () => ({
  default: (await import('./FacilitatorLobbyPage.tsx')).FacilitatorLobbyPage,
}));
const FacilitatorTable = lazy(async () => ({
  default: (await import('./FacilitatorTable.tsx')).FacilitatorTable,
}));
const ListPage = lazy(async () => ({ default: (await import('./ListPage.tsx')).ListPage }));
const NotesPage = lazy(async () => ({ default: (await import('./NotesPage.tsx')).NotesPage }));
const ScreenPage = lazy(async () => ({ default: (await import('./ScreenPage.tsx')).ScreenPage }));

interface SessionViewsProps {
  readonly place: Place;
  readonly view: View | undefined;
}

/** Which page of a session to show. Code that participants do not need is fetched only by who needs it. */
export function SessionViews({ place, view }: SessionViewsProps) {
  const [path] = useLocation();
  useLeaveWarning();
  return (
    <Suspense fallback={<WaitingScreen />}>
      {view === undefined && <NotFoundPage />}
      {view === 'table' && <TableOrLobby place={place} />}
      {view === 'list' && <ListPage place={place} />}
      {view === 'notes' && <NotesPage place={place} />}
      {view === 'screen' && <ScreenPage place={place} />}
      <ArriveAtHeading key={path} />
    </Suspense>
  );
}

function TableOrLobby({ place }: { readonly place: Place }) {
  const { kind } = useSession();
  const inLobby = useStage((stage) => stage.phase === 'lobby') && kind === 'live';
  const runsIt = useViewer().role === 'facilitator';
  if (inLobby) return runsIt ? <FacilitatorLobbyPage place={place} /> : <WaitingPage place={place} />;
  return runsIt ? <FacilitatorTable place={place} /> : <ParticipantTable place={place} />;
}
