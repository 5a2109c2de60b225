import { lazy, Suspense } from 'react';

// Hardly anybody has to wait.
const CountedWait = lazy(async () => ({ default: (await import('./CountedWait.tsx')).CountedWait }));

/** In a refusal: when one can try again, in seconds from now; nothing where that is not known. */
export function TryAgain({ waitSeconds }: { readonly waitSeconds: number | undefined }) {
  if (waitSeconds === undefined) return null;
  return (
    <Suspense fallback={null}>
      <CountedWait waitSeconds={waitSeconds} />
    </Suspense>
  );
}
