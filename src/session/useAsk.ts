import { useCallback, useRef, useState } from 'react';

import type { Command } from '../model/command.ts';
import type { Reason } from '../model/refusal.ts';
import { useSession } from './hooks.tsx';

export type Asking = ReturnType<typeof useAsk>;

/** Asks the server for things, and keeps why the last one was refused. */
export function useAsk() {
  const session = useSession();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Reason | null>(null);
  const underWay = useRef(new Set<string>());

  /**
   * Gives whether it was done. While it is on its way, another with the same `key` does nothing. One with another key does:
   * the new stage may be here before the answer, and its buttons can be pressed at once.
   */
  const ask = useCallback(
    async (command: Command, key = JSON.stringify(command)) => {
      const { current } = underWay;
      if (current.has(key)) return false;
      current.add(key);
      setBusy(true);
      setRefused(null);
      const sent = await session.send(command);
      current.delete(key);
      setBusy(current.size > 0);
      if (!sent.ok) setRefused(sent.reason);
      return sent.ok;
    },
    [session],
  );
  /** Forgets the last refusal. */
  const forget = useCallback(() => setRefused(null), []);
  return { busy, refused, ask, forget };
}
