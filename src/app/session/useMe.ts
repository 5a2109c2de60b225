import { useEffect, useState } from 'react';

import type { MemberId, SessionId } from '../../model/ids.ts';
import { fetchMe, type Me } from '../../session/api.ts';

const againMs = 5_000;

/** What only this seat may know; null until the server has said it. Asks again when the connection fails. */
export function useMe(sessionId: SessionId, seat: MemberId): Me | null {
  const [me, setMe] = useState<Me | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    const ask = async () => {
      const result = await fetchMe(sessionId, seat);
      if (!current) return;
      if (result.ok) setMe(result);
      else if (result.reason === 'unavailable') timer = setTimeout(() => void ask(), againMs);
    };
    void ask();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [sessionId, seat]);
  return me;
}
