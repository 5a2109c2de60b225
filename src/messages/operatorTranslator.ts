// The texts of the page of whoever runs the server, in both languages. The server alone makes it, so that no browser loads them.

import { operator as english } from './en/operator.ts';
import type { Locale } from './locale.ts';
import { operator as dutch } from './nl/operator.ts';
import { createReader, readable } from './readText.ts';
import type { TranslateOf } from './texts.ts';

export type OperatorTranslate = TranslateOf<{ readonly operator: typeof dutch }>;

const texts = { nl: readable({ operator: dutch }), en: readable({ operator: english }) };

/** The texts of that page in one language. */
export function createOperatorTranslator(locale: Locale): OperatorTranslate {
  return createReader(texts[locale], locale);
}
