import { createContext, use } from 'react';
import type { Locale } from '../../messages/locale.ts';

interface LocaleChoice {
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
}

export const LocaleContext = createContext<LocaleChoice | undefined>(undefined);

/** The language on the screen, and how to switch it. */
export function useLocale(): LocaleChoice {
  const choice = use(LocaleContext);
  if (!choice) throw new Error('useLocale needs a LanguageProvider above it');
  return choice;
}
