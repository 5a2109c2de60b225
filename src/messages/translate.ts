// The one module that makes an i18next catalogue, for the browser as well as for exports and the server.
// Texts are plain: whoever writes them into HTML or Markdown escapes them there.

import { createInstance, type i18n, type TFunction } from 'i18next';
import { en } from './en.ts';
import type { Locale } from './locale.ts';
import { nl } from './nl.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    enableSelector: true;
    resources: { translation: typeof nl };
  }
}

/** Reads one text: `t(($) => $.home.title)`, or with values `t(($) => $.ui.characters, { count: 3 })`. */
export type Translate = TFunction;

/** A catalogue with both languages, complete at once, whose language can be switched. */
export function createCatalogue(locale: Locale): i18n {
  const catalogue = createInstance();
  void catalogue.init({
    lng: locale,
    fallbackLng: false,
    resources: { nl: { translation: nl }, en: { translation: en } },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return catalogue;
}

/** The texts of one language, outside React. */
export function createTranslator(locale: Locale): Translate {
  return createCatalogue(locale).t;
}
