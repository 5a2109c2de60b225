import { useEffect } from 'react';

import type { LiveSession } from '../../../session/liveSession.ts';

/** Says so when a session turns out not to let one in yet. */
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
