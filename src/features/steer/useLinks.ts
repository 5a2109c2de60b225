import { useEffect, useState } from 'react';

import type { MemberId, SessionId } from '../../model/ids.ts';
import type { Reason } from '../../model/refusal.ts';
import { useStage } from '../../session/hooks.tsx';
import { fetchMe } from '../../session/api.ts';

export interface Links {
  readonly joinUrl: string;
  /** Null until the server has said it, and for who is no facilitator. */
  readonly facilitatorUrl: string | null;
  readonly refused: Reason | null;
}

/** The links of a session, asked for when they are shown: the private one is kept nowhere in the browser. */
export function useLinks(sessionId: SessionId, seat: MemberId): Links {
  const code = useStage((stage) => stage.code);
  const [links, setLinks] = useState<Links>(() => ({
    // The same address as the server's, as long as it is asked where it is reached.
    joinUrl: new URL(`/doe-mee#${code}`, location.origin).href,
    facilitatorUrl: null,
    refused: null,
  }));
  useEffect(() => {
    let current = true;
    void fetchMe(sessionId, seat).then((me) => {
      if (!current) return;
      if (me.ok) setLinks({ joinUrl: me.joinUrl, facilitatorUrl: me.facilitatorUrl ?? null, refused: null });
      else setLinks((before) => ({ ...before, refused: me.reason }));
    });
    return () => {
      current = false;
    };
  }, [sessionId, seat]);
  return links;
}
