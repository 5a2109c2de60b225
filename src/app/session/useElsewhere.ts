import { useEffect } from 'react';

import { useSession } from '../../session/hooks.tsx';

/** Tells the facilitators, and nobody else, that one looks at something other than the table. A hidden page does. */
export function useElsewhere(elsewhere: boolean): void {
  const session = useSession();
  useEffect(() => {
    const tell = () => session.setElsewhere(elsewhere || document.visibilityState === 'hidden');
    tell();
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
  }, [session, elsewhere]);
}
