import { useEffect } from 'react';

import { useSession, useSessionState } from '../../session/hooks.tsx';

/** Lets the browser ask before the tab is closed, while something is not saved on the server. */
export function useLeaveWarning(): void {
  const { kind } = useSession();
  const waiting = useSessionState((state) => state.saved !== 'saved' && state.ended === null);
  const warn = waiting && kind === 'live';
  useEffect(() => {
    if (!warn) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [warn]);
}
