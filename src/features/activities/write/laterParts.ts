/** What is not needed to write a first answer, fetched while one writes: a reveal must not wait for the network. */
import { lazy, use, useEffect } from 'react';

import { CatalogueContext } from '../../../ui/language/CatalogueContext.ts';
import { useLocale } from '../../../ui/language/LocaleContext.ts';

const loadAfterReveal = () => import('./AfterReveal.tsx');
export const AfterReveal = lazy(async () => ({ default: (await loadAfterReveal()).AfterReveal }));

/** Long enough after a page appeared for what it shows first to have arrived. */
const calmMs = 2_000;
const tryAgainLater = () => undefined;

/** Fetches what comes after the reveal, in a calm moment. Failing is no matter: showing it tries again. */
export function useFetchAhead(): void {
  const catalogue = use(CatalogueContext);
  const { locale } = useLocale();
  useEffect(() => {
    const timer = setTimeout(() => {
      loadAfterReveal().catch(tryAgainLater);
      void catalogue?.fetchAhead('reveal', locale);
    }, calmMs);
    return () => clearTimeout(timer);
  }, [catalogue, locale]);
}
