import { useCallback, useState, type ComponentType } from 'react';

import { useWhenCalm } from '../ui/useWhenCalm.ts';

/** The guard against double presses. It comes just after the first page, on which no button becomes another one. */
export function GuardSoon() {
  const [Guard, setGuard] = useState<ComponentType | null>(null);
  useWhenCalm(
    useCallback(async () => {
      const { GuardPresses } = await import('../ui/GuardPresses.tsx');
      setGuard(() => GuardPresses);
    }, []),
  );
  return Guard && <Guard />;
}
