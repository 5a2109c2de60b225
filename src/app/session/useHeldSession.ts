import { useEffect, useState } from 'react';

import type { LiveSession } from '../../session/liveSession.ts';
import { holdSession } from './heldSessions.ts';

/** Holds a session for as long as the component is there. Null on the first render. `open` must be stable. */
export function useHeldSession(key: string, open: () => LiveSession): LiveSession | null {
  const [session, setSession] = useState<LiveSession | null>(null);
  useEffect(() => {
    const hold = holdSession(key, open);
    setSession(hold.session);
    return () => {
      setSession(null);
      hold.release();
    };
  }, [key, open]);
  return session;
}
