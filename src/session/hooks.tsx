/** How components reach the session they are in. */
import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';

import type { CommandType } from '../model/command.ts';
import { forbids } from '../model/access/commands.ts';
import type { Reason } from '../model/refusal.ts';
import type { ReportEdits } from '../model/session/report.ts';
import { memberOf, type Member, type Stage } from '../model/session/stage.ts';
import type { LiveSession } from './liveSession.ts';
import type { SessionState } from './state.ts';

const SessionContext = createContext<LiveSession | null>(null);

/** Gives the components inside it a session. The stage must have arrived: see `useArrived`. */
export function SessionProvider({ session, children }: { session: LiveSession; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The session, for its edits and commands. */
export function useSession(): LiveSession {
  const session = use(SessionContext);
  if (session === null) throw new Error('There is no SessionProvider above this component.');
  return session;
}

/** Whether this is in a session: what stands on pages outside one too can ask. */
export const useIsInSession = (): boolean => use(SessionContext) !== null;

/** A part of the session's state. Renders again when that part changes. */
export function useSessionState<T>(select: (state: SessionState) => T): T {
  return useStore(useSession().store, select);
}

/** A part of the stage. Only below a component that has checked that the stage has arrived. */
export function useStage<T>(select: (stage: Stage) => T): T {
  return useSessionState(({ stage }) => {
    if (stage === null) throw new Error('The stage has not arrived yet.');
    return select(stage);
  });
}

/** The facilitators' edits of the report, followed as long as this is on the screen. Null until they are here. */
export function useReportEdits(wanted: boolean): ReportEdits | null {
  const session = useSession();
  useEffect(() => (wanted ? session.openReport() : undefined), [session, wanted]);
  return useSessionState((state) => (wanted ? state.report : null));
}

/** Why one may not give a command of this kind now, for the button that would; null when one may. */
export function useForbidden(type: CommandType): Reason | null {
  const viewer = useSessionState((state) => state.viewer);
  return useStage((stage) => forbids(stage, viewer, type));
}

/** This moment on the server's clock, epoch ms. */
export function serverNow({ store }: Pick<LiveSession, 'store'>): number {
  return Date.now() + store.getState().clockOffsetMs;
}

/** The server's clock, in epoch ms. Ticks when that clock reaches a whole number of `everyMs`, on all screens at once. */
export function useServerNow(everyMs = 1_000): number {
  const offsetMs = useSessionState((state) => state.clockOffsetMs);
  const [now, setNow] = useState(() => Date.now() + offsetMs);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const time = Date.now() + offsetMs;
      setNow(time);
      timer = setTimeout(tick, everyMs - (time % everyMs));
    };
    tick();
    return () => clearTimeout(timer);
  }, [offsetMs, everyMs]);
  return now;
}

/** A device writes within this time, or something is wrong with it. */
const writingMs = 1_000;

/**
 * Whether this device keeps what the server may not have; null while it is not known. A write under way changes nothing
 * for a moment: words that change at every letter would be read out at every letter.
 */
export function useKeptOnDevice(): boolean | null {
  const now = useSessionState((state) => state.keptOnDevice);
  const [last, setLast] = useState(now);
  if (now !== null && now !== last) setLast(now);
  useEffect(() => {
    if (now !== null) return undefined;
    const timer = setTimeout(() => setLast(null), writingMs);
    return () => clearTimeout(timer);
  }, [now]);
  return now ?? last;
}

/** Oneself. After being removed from the roster, the last known self as an observer. */
export function useViewer(): Member {
  const viewer = useSessionState((state) => state.viewer);
  const member = useStage((stage) => memberOf(stage, viewer));
  return member ?? { id: viewer, name: '', role: 'observer', colour: 0, admitted: true, host: null };
}
