import { useCallback, useState } from 'react';
import { Redirect } from 'wouter';

import type { MemberId, SessionId } from '../../../model/ids.ts';
import { useSession, useViewer } from '../../../session/hooks.tsx';
import { openPreview } from '../../../session/openPreview.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { usePageTitle } from '../../../ui/language/usePageTitle.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { BackLink } from '../../BackLink.tsx';
import { paths, trialPaths, type View } from '../../paths.ts';
import { EnterSession } from '../EnterSession.tsx';
import { useHeldSession, useLiveSession } from '../heldSessions.ts';
import { localLinks } from '../sessionLinks.ts';
import { SessionViews } from '../SessionViews.tsx';
import { TrialLine } from './TrialLine.tsx';

interface PreviewPageProps {
  readonly sessionId: SessionId;
  readonly seat: MemberId;
}

const frames = {
  phone: 'w-[390px] max-w-[calc(100%-8px)] rounded-3xl',
  laptop: 'w-[1280px] rounded-xl',
} as const;

/** What a participant sees now, on a phone or on a laptop: in a frame as wide as their screen. */
export function PreviewPage({ sessionId, seat }: PreviewPageProps) {
  const t = useMessages('rehearsal');
  const [device, setDevice] = useState<keyof typeof frames>('phone');
  const table = paths.table(sessionId, seat);
  usePageTitle(t(($) => $.preview.title));
  return (
    <main
      id="content"
      tabIndex={-1}
      // There is another main in the frame.
      aria-labelledby="preview-title"
      data-fills
      className="table-surface fills-window flex flex-col"
    >
      <div className="forced-line flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line bg-paper px-3 py-2 sm:px-5">
        <BackLink href={table}>{t(($) => $.preview.back)}</BackLink>
        <div className="min-w-0 flex-1 basis-60">
          <h1 id="preview-title" className="font-semibold">
            {t(($) => $.preview.title)}
          </h1>
          <p className="text-[0.9375rem] text-muted">{t(($) => $.preview.explain)}</p>
        </div>
        <SegmentedControl
          label={t(($) => $.preview.width)}
          options={[
            { value: 'phone', label: t(($) => $.preview.phone) },
            { value: 'laptop', label: t(($) => $.preview.laptop) },
          ]}
          value={device}
          onChange={setDevice}
        />
      </div>
      {/* The frame can be wider than the window: it must scroll, also by keyboard. */}
      <section
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable
        tabIndex={0}
        aria-label={t(($) => $.preview.frame)}
        className="flex min-h-0 flex-1 overflow-x-auto p-3 sm:p-5"
      >
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it is a page of our own, which needs its scripts and cookies */}
        <iframe
          title={t(($) => $.preview.frame)}
          src={trialPaths(table).frame}
          className={`mx-auto box-content h-[calc(100%-8px)] max-h-[844px] shrink-0 border-4 border-line bg-table shadow-picked ${frames[device]}`}
        />
      </section>
    </main>
  );
}

interface PreviewFramePageProps extends PreviewPageProps {
  readonly view: View | undefined;
}

/** A participant's pages for a facilitator, inside that frame. */
export function PreviewFramePage({ sessionId, seat, view }: PreviewFramePageProps) {
  return (
    <EnterSession session={useLiveSession(sessionId, seat)}>
      <AsParticipant table={paths.table(sessionId, seat)} view={view} />
    </EnterSession>
  );
}

interface AsParticipantProps {
  readonly table: string;
  readonly view: View | undefined;
}

function AsParticipant(props: AsParticipantProps) {
  const runsIt = useViewer().role === 'facilitator';
  return runsIt ? <Preview {...props} /> : <Redirect to={props.table} replace />;
}

function Preview({ table, view }: AsParticipantProps) {
  const real = useSession();
  const open = useCallback(() => openPreview(real), [real]);
  const session = useHeldSession(`preview${table}`, open);
  const [links] = useState(() => localLinks(trialPaths(table).frame, <PreviewNotice />));
  return (
    <EnterSession session={session}>
      <SessionViews links={links} view={view} />
    </EnterSession>
  );
}

/** Where the frame's address was opened as a page of its own, nothing around it says that it is a preview. */
function PreviewNotice() {
  const t = useMessages('rehearsal');
  if (globalThis.self !== globalThis.top) return null;
  return <TrialLine>{t(($) => $.preview.notice)}</TrialLine>;
}
