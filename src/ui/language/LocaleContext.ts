import { createContext, use } from 'react';
import type { Catalogue } from '../../messages/browserCatalogue.ts';
import type { Locale } from '../../messages/locale.ts';

interface LocaleChoice {
  readonly catalogue: Catalogue;
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
}

export const LocaleContext = createContext<LocaleChoice | undefined>(undefined);

/** The language on the screen, how to switch it, and the texts that are here. */
export function useLocale(): LocaleChoice {
  const choice = use(LocaleContext);
  if (!choice) throw new Error('useLocale needs a LanguageProvider above it');
  return choice;
}
