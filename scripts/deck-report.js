// `npm run decks report`: how plain the Dutch of each card is. The longest sentence in words, long words, and words that
// are not among the 16,000 most used. It points at what to read again; it does not measure a level of language.
import { dictionary } from '@zxcvbn-ts/language-nl-be';

import { library } from '../decks/library.ts';

const longWord = 15;
const common = new Set([...dictionary.commonWords, ...dictionary.wikipedia]);

/** @param {string} text */
const wordsIn = (text) => text.toLowerCase().match(/\p{L}+(?:[’'-]\p{L}+)*/gu) ?? [];

/** A word counts as known with a usual ending too. @param {string} word */
const isKnown = (word) =>
  [
    word,
    ...['s', '’s', 'e', 'en', 'n', 't']
      .filter((end) => word.endsWith(end))
      .map((end) => word.slice(0, -end.length)),
  ].some((form) => common.has(form));

for (const deck of library) {
  console.log(`\n${deck.title.nl}`);
  for (const { id, question, prompts, tip, example } of deck.cards) {
    const texts = [question.nl, ...prompts.nl, tip.nl, example?.nl ?? ''];
    const sentences = texts.flatMap((text) => text.split(/[.?!](?=\s|$|”)/u));
    const words = [...new Set(texts.flatMap(wordsIn))];
    const rare = words.filter((word) => !isKnown(word));
    const long = words.filter((word) => word.length >= longWord);
    const longest = Math.max(...sentences.map((sentence) => wordsIn(sentence).length));
    console.log(
      `${id.padEnd(23)} longest ${String(longest).padStart(2)}  long: ${long.join(' ') || '-'}  rare: ${rare.join(' ') || '-'}`,
    );
  }
}
