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
  // One of each kind: the new stage may be here before the answer, and what it offers can be pressed at once.
  const underWay = useRef(new Set<Command['type']>());

  const ask = useCallback(
    async (command: Command) => {
      const { current } = underWay;
      if (current.has(command.type)) return false;
      current.add(command.type);
      setBusy(true);
      setRefused(null);
      const sent = await session.send(command);
      current.delete(command.type);
      setBusy(current.size > 0);
      if (!sent.ok) setRefused(sent.reason);
      return sent.ok;
    },
    [session],
  );
  const forget = useCallback(() => setRefused(null), []);
  return { busy, refused, ask, forget };
}
