import { Suspense, useReducer } from 'react';

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
  const [isCalm, becomeCalm] = useReducer(() => true, false);
  useWhenCalm(becomeCalm);
  return (
    isCalm && (
      <Suspense fallback={null}>
        <GuardPresses />
      </Suspense>
    )
  );
}
