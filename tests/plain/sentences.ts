// Cuts a text into sentences, and a sentence into words and clauses.
import type { Locale } from '../../src/messages/locale.ts';

const segmenters = {
  nl: new Intl.Segmenter('nl', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/** The dot of these ends no sentence. */
const abbreviation = /(?:^|\s)(?:bijv|bv|o\.a|d\.w\.z|nr|e\.g|i\.e|no)\.\s*$/iu;

/** A value between braces is one word: `{{name}}`. */
const word = /\{\{\w+\}\}|[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu;

const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** The sentences of a text, in order. A new line ends a sentence, and so does a dot between two of them (` · `). */
export function sentencesIn(text: string, locale: Locale): readonly string[] {
  return text.split(/\n| · /u).flatMap((line) => {
    const found: string[] = [];
    // A value begins a sentence as a capital does.
    const plain = line.replaceAll(/\{\{\w+\}\}/gu, (value) => `V${'a'.repeat(value.length - 1)}`);
    for (const { segment: cut, index } of segmenters[locale].segment(plain)) {
      const segment = line.slice(index, index + cut.length);
      const last = found.at(-1);
      if (last !== undefined && abbreviation.test(last)) found[found.length - 1] = last + segment;
      else found.push(segment);
    }
    return found.map((sentence) => sentence.trim()).filter(hasWord);
  });
}

/** The words of a sentence as they are written; a word with a hyphen or an apostrophe is one. */
export const wordsIn = (sentence: string): readonly string[] => sentence.match(word) ?? [];

/** The words that stand between commas and the like: a verb and what belongs to it are in one of these. */
export const clausesIn = (sentence: string): readonly (readonly string[])[] =>
  sentence
    .split(/[,;:()–—“”]/u)
    .map(wordsIn)
    .filter(({ length }) => length > 0);
