// The catalogue in a browser: Dutch is there at once, English is fetched by who reads it (9 kB that a phone on a slow
// network need not wait for). Exports and the server use translate.ts, which holds both.

import { createInstance, type i18n } from 'i18next';
import type { Locale } from './locale.ts';
import { nl } from './nl.ts';

export type Catalogue = i18n;

/** Switches a catalogue to a language, fetching it when it is not there yet. */
export async function switchLanguage(catalogue: Catalogue, locale: Locale): Promise<void> {
  if (!catalogue.hasResourceBundle(locale, 'translation')) {
    const { en } = await import('./en.ts');
    catalogue.addResourceBundle(locale, 'translation', en);
  }
  await catalogue.changeLanguage(locale);
}

/** A catalogue in a language. When its texts cannot be fetched, it is in Dutch. */
export async function openCatalogue(locale: Locale): Promise<Catalogue> {
  const catalogue = createInstance();
  void catalogue.init({
    lng: 'nl',
    fallbackLng: false,
    resources: { nl: { translation: nl } },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  if (locale !== 'nl') await switchLanguage(catalogue, locale).catch(() => undefined);
  return catalogue;
}
