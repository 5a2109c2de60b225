import { Suspense, type ReactNode } from 'react';
import { Link } from 'wouter';

import { useSharedDevice } from '../../features/guests/SharedDevice.ts';
import { ConnectionNotice } from '../../features/trust/ConnectionNotice.tsx';
import { RefusedEdit } from '../../features/trust/RefusedEdit.tsx';
import { TrustStatus } from '../../features/trust/TrustStatus.tsx';
import { useSessionState, useStage, useViewer } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { SkipLink } from '../../ui/PageShell.tsx';
import { Wordmark } from '../../ui/Wordmark.tsx';
import { paths } from '../paths.ts';
import { ClosedNotice, DeviceBar, FacilitatorTools, NearlyFull, RetentionWarning } from './parts.ts';
import type { Place } from './place.ts';
import { ViewsMenu } from './ViewsMenu.tsx';

export interface SessionFrameProps {
  readonly place: Place;
  /** Exactly as high as the window, so that what is inside scrolls by itself. */
  readonly fill?: boolean;
  /** In the middle of the header. */
  readonly middle?: ReactNode;
  /** Below everything, always in reach of a thumb. */
  readonly bottom?: ReactNode;
  readonly children: ReactNode;
}

/** What every page of a session has around it: where one is, whether what one does is safe, and the other views. */
export function SessionFrame({ place, fill = false, middle, bottom, children }: SessionFrameProps) {
  const title = useStage((stage) => stage.title);
  const nearlyFull = useSessionState((state) => state.nearlyFull);
  const closed = useStage((stage) => stage.phase === 'closed');
  const t = useMessages();
  const runsIt = useViewer().role === 'facilitator';
  const shared = useSharedDevice();
  return (
    <div className={`table-surface flex flex-col ${fill ? 'h-dvh min-h-96' : 'min-h-dvh'}`}>
      <SkipLink />
      <header className="print-hidden forced-line relative z-20 flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-paper px-3 py-1.5 sm:px-5">
        <Link
          href={paths.home}
          aria-label={t(($) => $.ui.brand)}
          className="flex min-h-11 min-w-11 items-center justify-center rounded-lg"
        >
          <Wordmark compact />
        </Link>
        <p
          className={`min-w-0 flex-1 truncate font-semibold ${middle ? 'min-[104rem]:max-w-60 min-[104rem]:flex-initial' : ''}`}
        >
          {title}
        </p>
        {middle && (
          <div className="order-last w-full min-[104rem]:order-none min-[104rem]:w-auto min-[104rem]:flex-1">
            {middle}
          </div>
        )}
        <div className="ml-auto flex items-center gap-2">
          <TrustStatus />
          {runsIt && (
            <Suspense fallback={null}>
              <FacilitatorTools place={place} />
            </Suspense>
          )}
          <ViewsMenu place={place} />
        </div>
      </header>
      <main id="content" tabIndex={-1} className="flex min-h-0 flex-1 flex-col">
        <div className="print-hidden empty:hidden">
          <Suspense fallback={null}>{place.notice}</Suspense>
          {shared !== null && (
            <Suspense fallback={null}>
              <DeviceBar />
            </Suspense>
          )}
          {runsIt && (
            <Suspense fallback={null}>
              <RetentionWarning />
            </Suspense>
          )}
          {closed && (
            <Suspense fallback={null}>
              <ClosedNotice notesHref={place.views.notes} />
            </Suspense>
          )}
          {nearlyFull && !closed && (
            <Suspense fallback={null}>
              <NearlyFull />
            </Suspense>
          )}
          <ConnectionNotice />
          <RefusedEdit />
        </div>
        {children}
      </main>
      {bottom && (
        // With the keyboard of a phone open there is no room to spare: the field and its button come first.
        <div className="print-hidden sticky bottom-0 z-20 [@media(max-height:30rem)]:static">{bottom}</div>
      )}
    </div>
  );
}
