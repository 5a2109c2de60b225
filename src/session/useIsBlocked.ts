import { useEffect, useState } from 'react';

/** Whether the network lets no live connection through, as watchServer.ts finds while this waits for one. */
export function useIsBlocked(waits: boolean): boolean {
  const [isBlocked, setIsBlocked] = useState(false);
  useEffect(() => {
    if (!waits) return undefined;
    let stop = () => {};
    let over = false;
    // What watches comes when it is needed. Where it cannot come, the server does not answer at all.
    const watch = async () => {
      const { watchServer } = await import('./watchServer.ts');
      if (!over) stop = watchServer(setIsBlocked);
    };
    watch().catch(() => undefined);
    return () => {
      over = true;
      stop();
      setIsBlocked(false);
    };
  }, [waits]);
  return isBlocked;
}
