import { useEffect } from 'react';

import { useSession } from '../../../session/hooks.tsx';

/**
 * Tells the facilitators, and nobody else, whether one looks at something other than the table. A hidden page does. Null:
 * what was told last stays as it was.
 */
export function useElsewhere(elsewhere: boolean | null): void {
  const session = useSession();
  useEffect(() => {
    if (elsewhere === null) return undefined;
    const tell = () => session.setElsewhere(elsewhere || document.visibilityState === 'hidden');
    tell();
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
  }, [session, elsewhere]);
}
