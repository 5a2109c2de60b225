import { useState } from 'react';

import { useSessionState } from '../../session/hooks.tsx';

interface DoneLineProps {
  /** The words when one is done; false when one is not. */
  readonly children: string | false;
}

/** Says that one counts as done. That is so once the server has heard it, and as long as there is a connection. */
export function DoneLine({ children }: DoneLineProps) {
  const online = useSessionState(({ connection }) => connection === 'online');
  const saved = useSessionState((state) => state.saved === 'saved');
  const [heard, setHeard] = useState(false);
  // What one changes afterwards, here or on the board, is no reason to read it out again.
  const hears = children !== false && online && (heard || saved);
  if (hears !== heard) setHeard(hears);
  return (
    <p role="status" className="text-muted empty:hidden">
      {hears && children}
    </p>
  );
}
