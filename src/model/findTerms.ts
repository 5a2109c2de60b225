/** Finds the terms of the glossary in a text. */
import type { Locale } from './deck.ts';
import type { Term } from './terms.ts';

/** Letters as people type them: without accents and capitals, with one kind of hyphen and of apostrophe. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    // What cannot be seen is no part of a word.
    .replaceAll(/[\p{M}\u00ad\u200b-\u200d\u2060]/gu, '')
    .replaceAll(/[\u2010\u2011]/gu, '-')
    .replaceAll('’', "'")
    .toLowerCase();

/** A word with its hyphens and apostrophes: `data-analyse` is one, and `kennis-` in `kennis- en leerbeleid`. */
const wordPattern = /-?[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*-?/gu;

interface Word {
  readonly text: string;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

function wordsOf(text: string): Word[] {
  const plain = folded(text);
  let end = 0;
  return Array.from(plain.matchAll(wordPattern), ({ 0: found, index }) => {
    const gap = plain.slice(end, index);
    end = index + found.length;
    return { text: found, gap };
  });
}

/** A form of a term, as words. */
interface Form {
  readonly term: Term;
  readonly words: readonly Word[];
}

const indexes = new WeakMap<readonly Term[], Partial<Record<Locale, ReadonlyMap<string, readonly Form[]>>>>();

/** The forms by their first word, the longest first. Made once for a glossary: a page asks for many texts. */
function indexOf(terms: readonly Term[], locale: Locale): ReadonlyMap<string, readonly Form[]> {
  const made = indexes.get(terms) ?? {};
  indexes.set(terms, made);
  return (made[locale] ??= Map.groupBy(
    terms
      .flatMap((term) => term.forms[locale].map((form) => ({ term, words: wordsOf(form) })))
      .toSorted((a, b) => b.words.length - a.words.length),
    ({ words }) => words[0]?.text ?? '',
  ));
}

const isForm = (words: readonly Word[], from: number, form: Form): boolean =>
  form.words.every(({ text }, at) => {
    const word = words[from + at];
    if (word === undefined || (word.text !== text && own(word.text) !== text)) return false;
    return at === 0 || /^\s+$/u.test(word.gap);
  });

/** Without the ’s of something that belongs to it; a plural in ’s is a form of its own. */
const own = (word: string): string => word.replace(/'s$/u, '');

/**
 * The terms in a text, in the order in which they come, each once. Whole words only; of two that begin at the same place the
 * longest, and nothing inside it.
 */
export function findTerms(text: string, terms: readonly Term[], locale: Locale): readonly Term[] {
  const index = indexOf(terms, locale);
  const words = wordsOf(text);
  const found = new Set<Term>();
  for (let at = 0; at < words.length;) {
    const first = words[at]?.text ?? '';
    const form = (index.get(first) ?? index.get(own(first)))?.find((one) => isForm(words, at, one));
    if (form) found.add(form.term);
    at += form?.words.length ?? 1;
  }
  return [...found];
}
