import { useCallback, useRef, useState } from 'react';

import type { Command } from '../model/command.ts';
import type { Reason } from '../model/refusal.ts';
import { useSession } from './hooks.tsx';

export interface Asking {
  readonly busy: boolean;
  readonly refused: Reason | null;
  /** Gives whether it was done. A second press while the first is on its way does nothing. */
  readonly ask: (command: Command) => Promise<boolean>;
  /** Forgets the last refusal. */
  readonly forget: () => void;
}

/** Asks the server for one thing at a time, and keeps why it was refused. */
export function useAsk(): Asking {
  const session = useSession();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Reason | null>(null);
  const underWay = useRef(false);

  const ask = useCallback(
    async (command: Command) => {
      if (underWay.current) return false;
      underWay.current = true;
      setBusy(true);
      setRefused(null);
      const sent = await session.send(command);
      underWay.current = false;
      setBusy(false);
      if (!sent.ok) setRefused(sent.reason);
      return sent.ok;
    },
    [session],
  );
  const forget = useCallback(() => setRefused(null), []);
  return { busy, refused, ask, forget };
}
