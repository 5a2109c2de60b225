import { use } from 'react';
import type { LazyGroup, TextsWith } from '../../messages/lazyTexts.ts';
import type { TranslateOf } from '../../messages/texts.ts';
import { useLocale } from './LocaleContext.ts';

/**
 * The texts in the language on the screen: `const t = useMessages(); t(($) => $.ui.close)`. Texts outside the first load
 * are asked for by group, `useMessages('board')`, and waited for (Suspense).
 */
export function useMessages<Group extends LazyGroup = never>(
  ...groups: readonly Group[]
): TranslateOf<TextsWith<Group>> {
  const { catalogue, locale } = useLocale();
  // All begin before the first is waited for. Each is used at every render, here or not: when React draws again after a
  // wait and `use` is not called again, it takes the hooks that follow for those of a second drawing, and stops.
  for (const coming of groups.map((group) => catalogue.fetch(group, locale))) use(coming);
  return catalogue.translator(locale) as TranslateOf<TextsWith<Group>>;
}
