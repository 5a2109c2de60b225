// Which language the reader sees: theirs by choice, else by browser, else Dutch. Remembered on this device.

import { useEffect, useState, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { switchLanguage, type Catalogue } from '../../messages/browserCatalogue.ts';
import type { Locale } from '../../messages/locale.ts';
import { LocaleContext } from './LocaleContext.ts';
import { rememberLocale } from './rememberedLocale.ts';

export interface LanguageProviderProps {
  readonly catalogue: Catalogue;
  readonly children: ReactNode;
}

export function LanguageProvider({ catalogue, children }: LanguageProviderProps) {
  const [locale, setLocale] = useState<Locale>(() => (catalogue.language === 'en' ? 'en' : 'nl'));

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  const choose = async (next: Locale) => {
    try {
      await switchLanguage(catalogue, next);
    } catch {
      // Without a connection the other language may be out of reach; then this one stays.
      return;
    }
    rememberLocale(next);
    setLocale(next);
  };

  return (
    <LocaleContext value={{ locale, setLocale: (next) => void choose(next) }}>
      <I18nextProvider i18n={catalogue}>{children}</I18nextProvider>
    </LocaleContext>
  );
}
