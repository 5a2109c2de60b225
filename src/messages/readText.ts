// Finds a text and fills it in, for the browser as well as for exports and the server. Texts are plain: code that writes
// them into HTML or Markdown escapes them there.

import type { Locale } from './locale.ts';
import type { Plural, TranslateOf, Values } from './texts.ts';

/** Texts of any area, as they are written in the catalogue. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

interface ReadableTexts {
  readonly [key: string]: string | Plural | ReadableTexts;
}

const placeholder = /\{\{(\w+)\}\}/gu;
const pluralForm = /^(?<stem>.+)_(?<form>one|other)$/u;

/** The same texts, with the two forms of a plural in one entry. */
export function readable(texts: Texts): ReadableTexts {
  const entries: Record<string, string | Plural | ReadableTexts> = {};
  for (const [key, text] of Object.entries(texts)) {
    const { stem, form } = pluralForm.exec(key)?.groups ?? {};
    if (typeof text !== 'string') entries[key] = readable(text);
    else if (stem === undefined || form === undefined) entries[key] = text;
    else entries[stem] = { one: text, other: text, ...(entries[stem] as object | undefined), [form]: text };
  }
  return entries;
}

/** A translator over texts that may still grow. */
export function createReader<All>(texts: ReadableTexts, locale: Locale): TranslateOf<All> {
  const rules = new Intl.PluralRules(locale);
  return (select: ($: never) => string | Plural, values: Values = {}) => {
    const found = select(texts as never);
    const text =
      typeof found === 'string'
        ? found
        : found[rules.select(Number(values['count'])) === 'one' ? 'one' : 'other'];
    return text.replaceAll(placeholder, (_, name: string) => String(values[name] ?? ''));
  };
}
