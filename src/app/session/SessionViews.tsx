import { Suspense } from 'react';
import { useLocation } from 'wouter';

import { SharedDeviceProvider } from '../../features/guests/SharedDevice.tsx';
import { useSession, useStage, useViewer } from '../../session/hooks.tsx';
import { TimerVoice } from '../../features/time/TimerVoice.tsx';
import { ArriveAtHeading } from '../ArriveAtHeading.tsx';
import { NotFoundPage } from '../lazyPages.ts';
import { lazyParts } from '../../ui/lazyParts.ts';
import { useKeptTexts } from '../../ui/typedText.ts';
import { useWhenCalm } from '../../ui/useWhenCalm.ts';
import type { View } from '../paths.ts';
import { WaitingScreen } from './EnterSession.tsx';
import { ParticipantTable } from './participant/ParticipantTable.tsx';
import { useElsewhere, useGathering } from './participant/useAttention.ts';
import { KeptTexts } from './parts.ts';
import { withTemplates } from '../withTemplates.ts';
import type { SessionLinks } from './sessionLinks.ts';

const { FacilitatorLobbyPage } = lazyParts(['facilitator', 'programme', 'ready'], {
  FacilitatorLobbyPage: withTemplates(() => import('./facilitator/FacilitatorLobbyPage.tsx')),
});
const { FacilitatorTable } = lazyParts(['facilitator', 'programme'], {
  FacilitatorTable: () => import('./facilitator/FacilitatorTable.tsx'),
});
const { WaitingPage } = lazyParts([], { WaitingPage: () => import('./entry/WaitingPage.tsx') });
const { RehearsalLobbyPage } = lazyParts(['rehearsal', 'facilitator', 'programme', 'ready'], {
  RehearsalLobbyPage: () => import('./trial/RehearsalLobbyPage.tsx'),
});
const { ListPage } = lazyParts(['board'], { ListPage: () => import('./ListPage.tsx') });
const { NotesPage } = lazyParts(['notes', 'report', 'earlier'], {
  NotesPage: withTemplates(() => import('./NotesPage.tsx')),
});
const { OwnPage } = lazyParts(['own', 'reveal'], { OwnPage: () => import('./OwnPage.tsx') });
const { EditReportPage } = lazyParts(['harvest', 'notes', 'report'], {
  EditReportPage: withTemplates(() => import('./facilitator/EditReportPage.tsx')),
});
const { SheetsPage } = lazyParts(['sheets'], {
  SheetsPage: () => import('./facilitator/SheetsPage.tsx'),
});
const { ScreenPage } = lazyParts(['screen', 'now', 'programme'], {
  ScreenPage: () => import('./screen/ScreenPage.tsx'),
});

const keepAwake = async () => (await import('../../ui/keepAwake.ts')).keepAwake();

interface SessionViewsProps {
  readonly links: SessionLinks;
  readonly view: View | undefined;
}

/** Which page of a session to show. Code that participants do not need is fetched when somebody needs it. */
export function SessionViews({ links, view }: SessionViewsProps) {
  const [path] = useLocation();
  const named = useStage((stage) => stage.named);
  const phase = useStage((stage) => stage.phase);
  const staysAwake = view === 'screen' ? phase !== 'closed' : view === 'table' && phase === 'table';
  useWhenCalm(staysAwake ? keepAwake : null);
  const participates = useViewer().role === 'participant';
  const kept = useKeptTexts();
  return (
    <Suspense fallback={<WaitingScreen />}>
      {view === undefined && <NotFoundPage />}
      {view === 'table' && (
        <SharedDeviceProvider>
          <TableOrLobby links={links} />
        </SharedDeviceProvider>
      )}
      {view === 'list' && <ListPage links={links} />}
      {view === 'own' && <OwnPage links={links} />}
      {view === 'notes' && <NotesPage links={links} />}
      {view === 'editNotes' && <EditReportPage links={links} />}
      {view === 'sheets' && <SheetsPage links={links} />}
      {view === 'screen' && <ScreenPage links={links} />}
      {kept !== null && (
        <Suspense fallback={null}>
          <KeptTexts {...kept} />
        </Suspense>
      )}
      <ArriveAtHeading key={path} />
      {/* The big screen makes no sound and moves nobody: it is not a person. */}
      {view !== 'screen' && <TimerVoice />}
      {view !== 'table' && view !== 'screen' && participates && (
        // Without names, nobody may learn who looks at their own answers.
        <AwayFromTable tableHref={links.views.table} unseen={view === 'own' && !named} />
      )}
    </Suspense>
  );
}

function TableOrLobby({ links }: { readonly links: SessionLinks }) {
  const { kind } = useSession();
  const inLobby = useStage((stage) => stage.phase === 'lobby');
  const runsIt = useViewer().role === 'facilitator';
  if (inLobby && kind === 'rehearsal') return <RehearsalLobbyPage links={links} />;
  if (inLobby) return runsIt ? <FacilitatorLobbyPage links={links} /> : <WaitingPage links={links} />;
  return runsIt ? <FacilitatorTable links={links} /> : <ParticipantTable links={links} />;
}

interface AwayFromTableProps {
  readonly tableHref: string;
  /** Nobody is told: what others see of the viewer stays as it was. */
  readonly unseen: boolean;
}

/** On a view other than the table: the facilitators know that the viewer is there, and can call them back. */
function AwayFromTable({ tableHref, unseen }: AwayFromTableProps) {
  const [, navigate] = useLocation();
  useElsewhere(unseen ? null : true);
  useGathering(false, () => navigate(tableHref));
  return null;
}
