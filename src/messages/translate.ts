// Every text in both languages, at once, for the server and for tests. The browser fetches texts by group
// (browserCatalogue.ts).

import * as englishCore from './en/core.ts';
import { lazyTexts, type LazyGroup, type TextsWith } from './lazyTexts.ts';
import type { Locale } from './locale.ts';
import * as dutchCore from './nl/core.ts';
import { createReader, readable } from './readText.ts';
import type { Shape } from './texts.ts';
import type { TranslateOf } from './texts.ts';

type All = TextsWith<LazyGroup>;
export type Translate = TranslateOf<All>;

const lazyIn = (locale: Locale) => Promise.all(Object.values(lazyTexts).map((group) => group[locale]()));

export const nl = Object.assign({}, dutchCore, ...(await lazyIn('nl'))) as All;
export const en = Object.assign({}, englishCore, ...(await lazyIn('en'))) as Shape<All>;

const catalogue = { nl: readable(nl), en: readable(en) };

/** The texts of one language, outside React. */
export function createTranslator(locale: Locale): Translate {
  return createReader<All>(catalogue[locale], locale);
}
