// Every text in both languages, at once, for the server. The browser fetches texts by group (browserCatalogue.ts).

import * as en from './en.ts';
import type { Locale } from './locale.ts';
import * as nl from './nl.ts';
import { createReader, readable } from './readText.ts';
import type { Shape } from './shape.ts';
import type { TranslateOf } from './texts.ts';

export type Translate = TranslateOf<typeof nl>;

const catalogue = { nl: readable(nl), en: readable(en satisfies Shape<typeof nl>) };

/** The texts of one language, outside React. */
export function createTranslator(locale: Locale): Translate {
  return createReader<typeof nl>(catalogue[locale], locale);
}
