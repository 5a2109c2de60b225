/** How components reach the session they are in. */
import { createContext, use, type ReactNode } from 'react';
import { useStore } from 'zustand';

import { memberOf, type Member, type Stage } from '../model/stage.ts';
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

/** Oneself. After being removed from the roster, the last known self as an observer. */
export function useViewer(): Member {
  const viewer = useSessionState((state) => state.viewer);
  const member = useStage((stage) => memberOf(stage, viewer));
  return member ?? { ...gone, id: viewer };
}

const gone: Omit<Member, 'id'> = {
  name: '',
  role: 'observer',
  colour: 0,
  admitted: true,
  host: null,
};
