import { useCallback, useRef, useState } from 'react';

import type { Command } from '../model/command.ts';
import type { Reason } from '../model/refusal.ts';
import { useSession } from './hooks.tsx';

export interface Asking {
  readonly busy: boolean;
  readonly refused: Reason | null;
  /** Gives whether it was done. The same, pressed again while it is on its way, does nothing. */
  readonly ask: (command: Command) => Promise<boolean>;
  /** Forgets the last refusal. */
  readonly forget: () => void;
}

/** Asks the server for things, and keeps why the last was refused. */
export function useAsk(): Asking {
  const session = useSession();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Reason | null>(null);
  // The same only once; but the new stage may be here before the answer, and what it offers can be pressed at once.
  const underWay = useRef(new Set<string>());

  const ask = useCallback(
    async (command: Command) => {
      const { current } = underWay;
      const asked = JSON.stringify(command);
      if (current.has(asked)) return false;
      current.add(asked);
      setBusy(true);
      setRefused(null);
      const sent = await session.send(command);
      current.delete(asked);
      setBusy(current.size > 0);
      if (!sent.ok) setRefused(sent.reason);
      return sent.ok;
    },
    [session],
  );
  const forget = useCallback(() => setRefused(null), []);
  return { busy, refused, ask, forget };
}
