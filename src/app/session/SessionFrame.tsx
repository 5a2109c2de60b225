import { Suspense, type ReactNode } from 'react';
import { Link } from 'wouter';

import { useSharedDevice } from '../../features/guests/SharedDevice.tsx';
import { ConnectionNotice, RefusedEdit } from '../../features/trust/EditNotices.tsx';
import { TrustStatus } from '../../features/trust/TrustStatus.tsx';
import { useSessionState, useStage, useViewer } from '../../session/hooks.tsx';
import { SkipLink } from '../../ui/PageShell.tsx';
import { Wordmark } from '../../ui/Wordmark.tsx';
import { paths } from '../paths.ts';
import {
  ClosedNotice,
  DeviceBar,
  FacilitatorTools,
  NearlyFull,
  RetentionWarning,
  SamePerson,
} from './parts.ts';
import type { SessionLinks } from './sessionLinks.ts';
import { ViewsMenu } from './ViewsMenu.tsx';

interface SessionFrameProps {
  readonly links: SessionLinks;
  /** As high as the window: the parts inside scroll by themselves. */
  readonly fill?: boolean;
  /** The rest of the header, in place of its own tools. */
  readonly header?: ReactNode;
  /** Below everything, always in reach of a thumb. */
  readonly bottom?: ReactNode;
  readonly children: ReactNode;
}

/** What every page of a session has around it: its title, whether everything is saved, and the other views. */
export function SessionFrame({ links, fill = false, header, bottom, children }: SessionFrameProps) {
  const title = useStage((stage) => stage.title);
  const nearlyFull = useSessionState(({ nearlyFull: own, stage }) => own || stage?.nearlyFull === true);
  const closed = useStage((stage) => stage.phase === 'closed');
  const viewer = useViewer();
  const runsIt = viewer.role === 'facilitator';
  const asksWho = useStage((stage) =>
    Object.values(stage.members).some((one) => one.askedSameAs === viewer.id),
  );
  const shared = useSharedDevice();
  // Each waits for its own code, so that none hides another.
  const notices = {
    trial: links.notice,
    device: shared !== null && <DeviceBar />,
    retention: runsIt && <RetentionWarning />,
    person: !closed && (asksWho || viewer.sameAs !== undefined) && <SamePerson />,
    closed: closed && <ClosedNotice notesHref={links.views.notes} />,
    full: nearlyFull && !closed && <NearlyFull />,
  };
  return (
    <div
      data-fills={fill || undefined}
      className={`table-surface flex flex-col ${fill ? 'fills-window' : 'min-h-dvh'}`}
    >
      <SkipLink />
      <header
        className={`print-hidden forced-line relative z-20 flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-paper px-3 py-1.5 sm:px-5 ${header === undefined ? '' : 'xl:flex-nowrap'}`}
      >
        <Link href={paths.home} className="flex min-h-11 min-w-11 items-center justify-center rounded-lg">
          <Wordmark compact />
        </Link>
        <p
          className={`min-w-0 flex-1 truncate font-semibold ${header === undefined ? '' : 'xl:max-w-56 xl:flex-initial'}`}
        >
          {title}
        </p>
        <div
          className={`flex flex-wrap items-center justify-end gap-2 ${header === undefined ? 'ml-auto' : ''}`}
        >
          <TrustStatus quiet={header !== undefined} />
          {header === undefined && (
            <>
              {runsIt && (
                <Suspense fallback={null}>
                  <FacilitatorTools links={links} />
                </Suspense>
              )}
              <ViewsMenu links={links} />
            </>
          )}
        </div>
        {header !== undefined && <div className="w-full xl:w-auto xl:min-w-0 xl:flex-1">{header}</div>}
      </header>
      <main id="content" tabIndex={-1} className="flex min-h-0 flex-1 flex-col">
        <div className="print-hidden empty:hidden">
          {Object.entries(notices).map(([name, notice]) => (
            <Suspense key={name} fallback={null}>
              {notice}
            </Suspense>
          ))}
          <ConnectionNotice />
          <RefusedEdit />
        </div>
        {children}
      </main>
      {bottom && (
        // With the keyboard of a phone open there is no room to spare: the field and its button come first.
        <div className="session-foot print-hidden sticky bottom-0 z-20 [@media(max-height:30rem)]:static">
          {bottom}
        </div>
      )}
    </div>
  );
}

/** The page's main heading, for screen readers; in sight, the title is in the header. */
export function SessionHeading() {
  return <h1 className="sr-only">{useStage((stage) => stage.title)}</h1>;
}
