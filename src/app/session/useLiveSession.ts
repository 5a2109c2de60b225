import { useCallback } from 'react';

import type { MemberId, SessionId } from '../../model/ids.ts';
import type { LiveSession } from '../../session/liveSession.ts';
import { openLiveSession } from '../../session/openLiveSession.ts';
import { useHeldSession } from './entry/useHeldSession.ts';

/** The session on the server in this seat, held for as long as the component is there. Null on the first render. */
export function useLiveSession(sessionId: SessionId, seat: MemberId): LiveSession | null {
  const open = useCallback(
    () => openLiveSession({ sessionId, seat, serverUrl: location.origin.replace(/^http/u, 'ws') }),
    [sessionId, seat],
  );
  return useHeldSession(`${sessionId}/${seat}`, open);
}
