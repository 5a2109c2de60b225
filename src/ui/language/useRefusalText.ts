import { useCallback, useSyncExternalStore } from 'react';

import type { TextsWith } from '../../messages/lazyTexts.ts';
import { useAnnounce } from '../announce.ts';
import { useWhenCalm } from '../useWhenCalm.ts';
import { useLocale } from './LocaleContext.ts';

export type RefusalReason = keyof TextsWith<'refusals'>['refusals'];

/**
 * Says why something was refused, and what to do now. These texts are not part of the first load. They are fetched when
 * something that can be refused has been on the screen for a while, or with the first refusal. Until they are here, and
 * where they cannot be fetched, one general sentence is said for all. Texts in a menu can wait until it is opened.
 */
export function useRefusalText(where: 'page' | 'menu' = 'page'): (reason: RefusalReason) => string {
  const { catalogue, locale } = useLocale();
  const fetchTexts = useCallback(() => catalogue.fetchAhead('refusals', locale), [catalogue, locale]);
  useWhenCalm(fetchTexts);
  useSyncExternalStore(catalogue.subscribe, () => catalogue.has('refusals', locale));
  return useCallback(
    (reason) => {
      const t = catalogue.translator(locale);
      if (catalogue.has('refusals', locale)) return t(($) => $.refusals[reason] ?? $.refusals.unavailable);
      if (where === 'page') void fetchTexts();
      return t(($) => $.ui.refused);
    },
    [catalogue, locale, where, fetchTexts],
  );
}

/** Announces why something was refused, as soon as the text for it is here. */
export function useAnnounceRefusal(): (reason: RefusalReason) => void {
  const { catalogue, locale } = useLocale();
  const refusalText = useRefusalText();
  const announce = useAnnounce();
  return useCallback(
    (reason) => {
      void catalogue.fetchAhead('refusals', locale).then(() => announce(refusalText(reason)));
    },
    [catalogue, locale, refusalText, announce],
  );
}
