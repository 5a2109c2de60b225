import { useCallback, useEffect, useMemo, useState } from 'react';

import type { OwnLink } from '../../model/session/ownKeys.ts';
import type { Reason } from '../../model/refusal.ts';
import { recallAllKeys, forgetKeys } from '../../session/keptKeys.ts';
import { fetchOwn, type OwnSession } from '../../session/ownAnswers.ts';

export type Linked =
  | { readonly state: 'fetching' }
  | { readonly state: 'here'; readonly session: OwnSession }
  | { readonly state: 'refused'; readonly reason: Reason };

/** What this device still had of a session that is gone goes too. */
function forgetSession({ sessionId }: OwnLink): void {
  for (const kept of recallAllKeys(Date.now()))
    if (kept.sessionId === sessionId) forgetKeys(sessionId, kept.seat);
}

/** The answers that a personal link opens, and a way to ask again. */
export function useLinked(link: OwnLink): { readonly linked: Linked; readonly again: () => void } {
  const [linked, setLinked] = useState<Linked>({ state: 'fetching' });
  const [tries, setTries] = useState(0);
  const request = useMemo(() => ({ link, tries }), [link, tries]);
  useEffect(() => {
    let current = true;
    void fetchOwn(request.link).then((found) => {
      if (!current) return;
      if (!found.ok && found.reason === 'no-such-session') forgetSession(request.link);
      setLinked(found.ok ? { state: 'here', session: found } : { state: 'refused', reason: found.reason });
    });
    return () => {
      current = false;
    };
  }, [request]);
  return { linked, again: useCallback(() => setTries((count) => count + 1), []) };
}
