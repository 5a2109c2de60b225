import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { Link, Redirect } from 'wouter';

import type { MemberId, SessionId } from '../../../model/ids.ts';
import type { Guide } from '../../../model/programme/programme.ts';
import type { Stage } from '../../../model/session/stage.ts';
import { SessionProvider, useSessionState, useStage, useViewer } from '../../../session/hooks.tsx';
import { openRehearsal } from '../../../session/openRehearsal.ts';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { paths, trialPaths, type View } from '../../paths.ts';
import { EnterSession, WaitingScreen } from '../EnterSession.tsx';
import { useHeldSession, useLiveSession } from '../heldSessions.ts';
import { localLinks } from '../sessionLinks.ts';
import { SessionViews } from '../SessionViews.tsx';
import { findCard } from './findCard.ts';
import { TrialLine } from './TrialLine.tsx';

interface RehearsalPageProps {
  readonly sessionId: SessionId;
  readonly seat: MemberId;
  readonly view: View | undefined;
}

interface Prepared {
  readonly stage: Stage;
  readonly guide: Guide;
}

/** A rehearsal of a session. The session itself is read once, at the start, and then let go of. */
export function RehearsalPage({ sessionId, seat, view }: RehearsalPageProps) {
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const table = paths.table(sessionId, seat);
  if (prepared !== null) return <Rehearsal table={table} prepared={prepared} view={view} />;
  return (
    <Live sessionId={sessionId} seat={seat}>
      <Prepare table={table} onPrepared={setPrepared} />
    </Live>
  );
}

interface LiveProps extends Omit<RehearsalPageProps, 'view'> {
  readonly children: ReactNode;
}

function Live({ sessionId, seat, children }: LiveProps) {
  return <EnterSession session={useLiveSession(sessionId, seat)}>{children}</EnterSession>;
}

interface PrepareProps {
  readonly table: string;
  readonly onPrepared: (prepared: Prepared) => void;
}

/** Reads from the session what will be rehearsed. Anybody but a facilitator goes to the table of the session. */
function Prepare({ table, onPrepared }: PrepareProps) {
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

interface RehearsalProps extends Pick<RehearsalPageProps, 'view'> {
  readonly table: string;
  readonly prepared: Prepared;
}

/** The rehearsal, in this browser only. Another language does not begin it anew. */
function Rehearsal({ table, prepared, view }: RehearsalProps) {
  const [locale] = useState(useLocale().locale);
  const open = useCallback(() => openRehearsal({ ...prepared, locale, findCard }), [prepared, locale]);
  const session = useHeldSession(`rehearsal${table}`, open);
  const [links] = useState(() => localLinks(trialPaths(table).rehearsal, <RehearsalNotice table={table} />));
  if (session === null) return <WaitingScreen />;
  return (
    <SessionProvider session={session}>
      <Undeleted table={table}>
        <SessionViews links={links} view={view} />
        {view === 'screen' && <RehearsalRibbon table={links.views.table} />}
      </Undeleted>
    </SessionProvider>
  );
}

/** A facilitator who deletes the rehearsal is back in the session. */
function Undeleted({ table, children }: { readonly table: string; readonly children: ReactNode }) {
  const deleted = useSessionState((state) => state.ended !== null);
  return deleted ? <Redirect to={table} replace /> : children;
}

function RehearsalNotice({ table }: { readonly table: string }) {
  const t = useMessages('rehearsal');
  const out = { href: table, label: t(($) => $.rehearsal.leave) };
  return <TrialLine out={out}>{t(($) => $.rehearsal.notice)}</TrialLine>;
}

/** On the big screen, which has no header: that it is a rehearsal, and the way back to its table. */
function RehearsalRibbon({ table }: { readonly table: string }) {
  const t = useMessages('rehearsal');
  return (
    <aside
      aria-label={t(($) => $.rehearsal.title)}
      className="forced-line fixed inset-x-0 top-0 z-30 mx-auto flex w-fit max-w-full flex-wrap items-center justify-center gap-x-4 rounded-b-xl border border-line bg-attention-wash px-4 shadow-picked"
    >
      <p className="py-1 font-semibold">{t(($) => $.rehearsal.notice)}</p>
      <Link
        href={table}
        className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4"
      >
        {t(($) => $.table.backToTable)}
      </Link>
    </aside>
  );
}
