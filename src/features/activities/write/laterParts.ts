/** What is not needed to write a first answer, fetched while one writes: a reveal must not wait for the network. */
import { lazy, useCallback } from 'react';

import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useWhenCalm } from '../../../ui/useWhenCalm.ts';

const loadAfterReveal = () => import('./AfterReveal.tsx');
export const AfterReveal = lazy(async () => ({ default: (await loadAfterReveal()).AfterReveal }));

/** Fetches what comes after the reveal, in a calm moment. */
export function useFetchAhead(): void {
  const { catalogue, locale } = useLocale();
  useWhenCalm(
    useCallback(
      () => Promise.all([loadAfterReveal(), catalogue.fetchAhead('reveal', locale)]),
      [catalogue, locale],
    ),
  );
}
