import { useCallback, useEffect, useRef, useState } from 'react';

import type { MemberId, SessionId } from '../../../model/ids.ts';
import type { Me } from '../../../session/api.ts';
import type { LiveSession } from '../../../session/liveSession.ts';
import { watchDoor, type AtTheDoor } from '../../../session/watchDoor.ts';

interface Door {
  /** `asking` lasts until the server has answered for the first time. */
  readonly standing: AtTheDoor['kind'] | 'asking';
  /** Whether the viewer has waited at the door before this. */
  readonly waited: boolean;
  /** What only this seat may know; null until it is inside. */
  readonly me: Me | null;
  /** The session turned out to let nobody in yet: back to waiting. */
  readonly stepBack: () => void;
}

const arriving = { standing: 'asking', waited: false, me: null } as const;

/** The door of a session. Goes on by itself once the viewer is let in. */
export function useDoor(sessionId: SessionId, seat: MemberId): Door {
  const [state, setState] = useState<Omit<Door, 'stepBack'>>(arriving);
  const stop = useRef<() => void>(undefined);
  const watch = useCallback(
    () =>
      watchDoor(sessionId, seat, (answer) =>
        setState(({ waited }) => ({
          standing: answer.kind,
          waited: waited || answer.kind === 'waiting',
          me: answer.kind === 'inside' ? answer.me : null,
        })),
      ),
    [sessionId, seat],
  );
  useEffect(() => {
    stop.current = watch();
    return () => stop.current?.();
  }, [watch]);
  const stepBack = useCallback(() => {
    setState({ standing: 'waiting', waited: true, me: null });
    stop.current?.();
    stop.current = watch();
  }, [watch]);
  return { ...state, stepBack };
}

/** Says so when a session turns out not to let the viewer in yet. */
export function useSteppedBack(session: LiveSession | null, onSteppedBack: () => void): void {
  useEffect(() => {
    if (session === null) return undefined;
    const look = () => {
      if (session.store.getState().ended === 'not-admitted') onSteppedBack();
    };
    look();
    return session.store.subscribe(look);
  }, [session, onSteppedBack]);
}
