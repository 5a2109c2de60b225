import { useEffect, useState } from 'react';

import type { MemberId, SessionId } from '../../../model/ids.ts';
import type { Reason } from '../../../model/refusal.ts';
import { fetchMe } from '../../../session/api.ts';

export interface PrivateLink {
  /** Null until the server has said it, and for who is no facilitator. */
  readonly facilitatorUrl: string | null;
  readonly refused: Reason | null;
}

/** The private link of a session, asked for when it is shown: it is kept nowhere in the browser. */
export function usePrivateLink(sessionId: SessionId, seat: MemberId): PrivateLink {
  const [link, setLink] = useState<PrivateLink>({ facilitatorUrl: null, refused: null });
  useEffect(() => {
    let current = true;
    void fetchMe(sessionId, seat).then((me) => {
      if (!current) return;
      if (me.ok) setLink({ facilitatorUrl: me.facilitatorUrl ?? null, refused: null });
      else setLink((before) => ({ ...before, refused: me.reason }));
    });
    return () => {
      current = false;
    };
  }, [sessionId, seat]);
  return link;
}
