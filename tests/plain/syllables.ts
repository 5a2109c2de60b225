// Counts syllables by the places where a word may be cut at the end of a line. A piece of one letter is never cut off, so a
// word may have more than it says, and never fewer.
import english from 'hyphen/en-gb/index.js';
import dutch from 'hyphen/nl/index.js';

import type { Locale } from '../../src/messages/locale.ts';

const cutters = { nl: dutch, en: english };

/** How many syllables a word has, at least. */
export const syllablesOf = (word: string, locale: Locale): number =>
  cutters[locale].hyphenateSync(word, { hyphenChar: '|', minWordLength: 4 }).split('|').length;
