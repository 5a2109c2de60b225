// Which language the reader sees: theirs by choice, else by browser, else Dutch. Remembered on this device.

import { useLayoutEffect, useState, type ReactNode } from 'react';
import type { Catalogue } from '../../messages/browserCatalogue.ts';
import type { Locale } from '../../messages/locale.ts';
import { LocaleContext } from './LocaleContext.ts';

export interface LanguageProviderProps {
  readonly catalogue: Catalogue;
  /** The language to begin in. */
  readonly locale: Locale;
  /** Remembers the language that somebody chose. */
  readonly remember: (locale: Locale) => void;
  readonly children: ReactNode;
}

export function LanguageProvider({ catalogue, locale: first, remember, children }: LanguageProviderProps) {
  const [locale, setLocale] = useState(first);

  // Together with the texts: a screen reader that hears the new ones must not read them as the old language.
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  const choose = async (next: Locale) => {
    try {
      await catalogue.prepare(next);
    } catch {
      // Without a connection the other language may be out of reach; then this one stays.
      return;
    }
    remember(next);
    setLocale(next);
  };

  return (
    <LocaleContext value={{ catalogue, locale, setLocale: (next) => void choose(next) }}>
      {children}
    </LocaleContext>
  );
}
