import { useState } from 'react';

import { useSessionState } from './hooks.tsx';

/**
 * Whether the server has heard what somebody just did on their desk, so that it may be said to count: from the receipt
 * on, and as long as there is a connection. What they change afterwards is no reason to say it again.
 */
export function useHeard(done: boolean): boolean {
  const online = useSessionState(({ connection }) => connection === 'online');
  const saved = useSessionState((state) => state.saved === 'saved');
  const [heard, setHeard] = useState(false);
  const hears = done && online && (heard || saved);
  if (hears !== heard) setHeard(hears);
  return hears;
}
