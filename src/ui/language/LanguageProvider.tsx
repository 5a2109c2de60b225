// Which language the reader sees: theirs by choice, else by browser, else Dutch. Remembered on this device.

import { useEffect, useState, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { preferredLocale, type Locale } from '../../messages/locale.ts';
import { createCatalogue } from '../../messages/translate.ts';
import { LocaleContext } from './LocaleContext.ts';

const storageKey = 'kt-language';

// Storage can be forbidden (private windows, policies); the language is then chosen anew each time.
function rememberedLocale(): Locale | undefined {
  try {
    const stored = localStorage.getItem(storageKey);
    return stored === 'nl' || stored === 'en' ? stored : undefined;
  } catch {
    return undefined;
  }
}

function remember(locale: Locale): void {
  try {
    localStorage.setItem(storageKey, locale);
  } catch {
    // Nothing is lost but the choice itself.
  }
}

export interface LanguageProviderProps {
  /** Overrules choice and browser: for tests and previews. */
  readonly initial?: Locale;
  readonly children: ReactNode;
}

export function LanguageProvider({ initial, children }: LanguageProviderProps) {
  const [locale, setLocale] = useState(
    () => initial ?? rememberedLocale() ?? preferredLocale(navigator.languages),
  );
  const [catalogue] = useState(() => createCatalogue(locale));

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  const choose = (next: Locale) => {
    remember(next);
    void catalogue.changeLanguage(next);
    setLocale(next);
  };

  return (
    <LocaleContext value={{ locale, setLocale: choose }}>
      <I18nextProvider i18n={catalogue}>{children}</I18nextProvider>
    </LocaleContext>
  );
}
