import { Suspense, useCallback, useState } from 'react';

import { lazyParts } from '../ui/lazyParts.ts';
import { useWhenCalm } from '../ui/useWhenCalm.ts';

const { GuardPresses } = lazyParts(
  [],
  { GuardPresses: () => import('../ui/GuardPresses.tsx') },
  // Nobody looks for it.
  'silent',
);

/** The guard against double presses. It comes just after the first page, on which no button becomes another one. */
export function GuardSoon() {
  const [isCalm, setIsCalm] = useState(false);
  useWhenCalm(useCallback(async () => setIsCalm(true), []));
  return (
    isCalm && (
      <Suspense fallback={null}>
        <GuardPresses />
      </Suspense>
    )
  );
}
