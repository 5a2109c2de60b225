import { useCallback, useSyncExternalStore } from 'react';

import type { LiveSession } from '../../../session/liveSession.ts';
import { heldSession, holdSession } from './heldSessions.ts';

/** Holds a session for as long as the component is there. Null on the first render. `open` must be stable. */
export function useHeldSession(key: string, open: () => LiveSession): LiveSession | null {
  // Subscribing is holding: React does it after the first render, and looks again for the session right after.
  const hold = useCallback(() => holdSession(key, open).release, [key, open]);
  return useSyncExternalStore(hold, () => heldSession(key));
}
