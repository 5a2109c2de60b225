import { useCallback, useEffect, useRef, useState } from 'react';

import type { MemberId, SessionId } from '../../../model/ids.ts';
import type { Me } from '../../../session/api.ts';
import { watchDoor, type AtTheDoor } from '../../../session/watchDoor.ts';

/** Where one stands. `asking` lasts until the server has answered for the first time. */
export type Standing = AtTheDoor['kind'] | 'asking';

export interface Door {
  readonly standing: Standing;
  /** Whether one has stood at the door before this. */
  readonly waited: boolean;
  /** What only this seat may know; null until one is inside. */
  readonly me: Me | null;
  /** The session would not have us after all: one waits again. */
  readonly stepBack: () => void;
}

const arriving = { standing: 'asking', waited: false, me: null } as const;

/** The door of a session. Goes on by itself once one is let in. */
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
