import { Suspense } from 'react';

import { lazyParts } from './lazyParts.ts';

// Hardly anybody has to wait.
const { CountedWait } = lazyParts([], { CountedWait: () => import('./CountedWait.tsx') }, 'silent');

/** In a refusal: when one can try again, in seconds from now; nothing where that is not known. */
export function TryAgain({ waitSeconds }: { readonly waitSeconds: number | undefined }) {
  if (waitSeconds === undefined) return null;
  return (
    <Suspense fallback={null}>
      <CountedWait waitSeconds={waitSeconds} />
    </Suspense>
  );
}
