/** What is not needed to write a first answer, fetched while one writes: a reveal must not wait for the network. */
import { lazy, useEffect } from 'react';

const loadAfterReveal = () => import('./AfterReveal.tsx');
export const AfterReveal = lazy(async () => ({ default: (await loadAfterReveal()).AfterReveal }));

/** Long enough after a page appeared for what it shows first to have arrived. */
const calmMs = 2_000;
const tryAgainLater = () => undefined;

/** Fetches what comes after the reveal, in a calm moment. Failing is no matter: showing it tries again. */
export function useFetchAhead(): void {
  useEffect(() => {
    const timer = setTimeout(() => void loadAfterReveal().catch(tryAgainLater), calmMs);
    return () => clearTimeout(timer);
  }, []);
}
