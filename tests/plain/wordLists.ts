// The words that most people use, in the order of how often they are used. Taken from the subtitles of films, and for each
// language the most used words of its Wikipedia, which has words of work and of government that films do without.
import { dictionary as english } from '@zxcvbn-ts/language-en';
import { dictionary as dutch } from '@zxcvbn-ts/language-nl-be';

import type { Locale } from '../../src/messages/locale.ts';

/** As many for both languages, or one would be judged more strictly than the other: the Dutch list has 16,074. */
const spokenWords = 16_000;
const writtenWords = 5_000;

const listOf = ({ commonWords, wikipedia }: { readonly [name: string]: readonly (string | number)[] }) =>
  [(commonWords ?? []).slice(0, spokenWords), (wikipedia ?? []).slice(0, writtenWords)].map((words) =>
    words.map(String),
  );

/** Words of every day, and the place that each has among them: 0 is used most. */
export const ranks: Readonly<Record<Locale, ReadonlyMap<string, number>>> = {
  nl: ranked(dutch),
  en: ranked(english),
};

function ranked(dictionary: Parameters<typeof listOf>[0]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const list of listOf(dictionary))
    list.forEach((word, rank) => {
      if (rank < (found.get(word) ?? Infinity)) found.set(word, rank);
    });
  return found;
}
