import { useCallback, useState } from 'react';

import { useWhenCalm } from '../../ui/useWhenCalm.ts';

/** Whether the network lets no live connection through, as session/watchServer.ts finds while this waits for one. */
export function useIsBlocked(waits: boolean): boolean {
  const [isBlocked, setIsBlocked] = useState(false);
  const watch = useCallback(async () => {
    const { watchServer } = await import('../../session/watchServer.ts');
    return watchServer(setIsBlocked);
  }, []);
  useWhenCalm(waits ? watch : null);
  return waits && isBlocked;
}
