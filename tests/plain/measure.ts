// What makes one text hard to read.
import { glossary } from '../../decks/glossary/glossary.ts';
import type { Locale } from '../../src/messages/locale.ts';
import { findTerms, folded } from '../../src/model/findTerms.ts';
import type { TermId } from '../../src/model/terms.ts';
import { partsOfDutch } from './commonDutch.ts';
import { partsOfEnglish } from './commonEnglish.ts';
import { knownWords } from './knownWords.ts';
import { passivesIn } from './passive.ts';
import { sentencesIn, wordsIn } from './sentences.ts';
import { syllablesOf } from './syllables.ts';
import type { PlainText } from './text.ts';

/** A sentence of more words is long. */
export const longSentence = 15;
/** A word, or a part of a compound, of as many syllables is long. */
export const longWord = 5;

/** Worst first: `sentence` is a long sentence, `term` a term or an abbreviation that nothing explains. */
export const kinds = ['sentence', 'term', 'passive', 'rare', 'long'] as const;
export type Kind = (typeof kinds)[number];

export interface Finding {
  readonly kind: Kind;
  /** The word, the passive, or how many words the sentence has. */
  readonly what: string;
  /** The sentence that it is in. */
  readonly sentence: string;
}

/** Words of the product itself: the screen that has one shows what it does, and each is in the list of words. */
const ofTheProduct: ReadonlySet<TermId> = new Set([
  'oogst',
  'afspraak',
  'actie',
  'verslag',
  'parkeerplaats',
  'sessie',
  'begeleider',
  'deelnemer',
  'meekijker',
  'kaartenset',
  'kaart',
  'stelling',
  'antwoord',
  'stil-schrijven',
  'onthullen',
  'stemronde',
  'bord',
  'draaiboek',
  'stap',
  'kennisscan',
]);

/** The words of the field, which a reader may not know. */
const ofTheField = glossary.filter(({ id }) => !ofTheProduct.has(id));

/** Words that the glossary has, also those that are part of a term. */
const termWords = { nl: wordsOfTerms('nl'), en: wordsOfTerms('en') };

function wordsOfTerms(locale: Locale): ReadonlySet<string> {
  return new Set(
    glossary.flatMap(({ forms }) => forms[locale].flatMap((form) => folded(form).split(/[\s-]+/u))),
  );
}

const partsOf = { nl: partsOfDutch, en: partsOfEnglish };

type Found = Omit<Finding, 'sentence'>;

/** A name begins with a capital in the middle of a sentence. */
const isName = (word: string, at: number) => at > 0 && /^\p{Lu}\p{Ll}/u.test(word);
const isAbbreviation = (word: string) => /^\p{Lu}{2,}\p{N}*(?:’?s)?$/u.test(word);
const isNumber = (word: string) => /^\p{N}/u.test(word);

/** A term of which a reader cannot guess the meaning: a compound or an expression with a meaning of its own. */
function unexplainedTerms(sentence: string, { locale, explained }: PlainText): readonly string[] {
  if (explained) return [];
  const plain = folded(sentence);
  return findTerms(sentence, ofTheField, locale).flatMap(({ forms }) => {
    const found = forms[locale].map(folded).filter((form) => plain.includes(form));
    // The longest is the one that was found: its parts are in it too.
    const form = found.toSorted((a, b) => b.length - a.length)[0];
    return form === undefined || isEveryday(form, locale) ? [] : [form];
  });
}

const isEveryday = (form: string, locale: Locale) =>
  knownWords[locale].has(form) || (!form.includes(' ') && partsOf[locale](form).length === 1);

function judgeWord(word: string, { locale }: PlainText): readonly Found[] {
  const lower = word.toLowerCase().replace(/[’']s$/u, '');
  if (knownWords[locale].has(lower) || termWords[locale].has(folded(lower))) return [];
  if (isAbbreviation(word)) return [{ kind: 'term', what: word }];
  const parts = partsOf[locale](lower);
  if (parts.length === 0) return [{ kind: 'rare', what: lower }];
  return parts.some((part) => syllablesOf(part, locale) >= longWord) ? [{ kind: 'long', what: lower }] : [];
}

function judgeSentence(sentence: string, text: PlainText): readonly Finding[] {
  const words = wordsIn(sentence);
  const found: Found[] = [];
  if (words.length > longSentence) found.push({ kind: 'sentence', what: String(words.length) });
  for (const what of unexplainedTerms(sentence, text)) found.push({ kind: 'term', what });
  for (const what of passivesIn(sentence, text.locale)) found.push({ kind: 'passive', what });
  words.forEach((word, at) => {
    if (word.startsWith('{{') || isNumber(word) || isName(word, at)) return;
    // A word of several, as `data-analyse`, is as hard as its hardest.
    for (const one of word.split('-').filter(({ length }) => length > 1)) found.push(...judgeWord(one, text));
  });
  return found.map((finding) => ({ ...finding, sentence }));
}

/** What makes a text hard, in the order in which one reads it. A word that comes twice counts twice. */
export const measure = (text: PlainText): readonly Finding[] =>
  sentencesIn(text.text, text.locale).flatMap((sentence) => judgeSentence(sentence, text));

const weights: Readonly<Record<Kind, number>> = { sentence: 2, term: 3, passive: 2, rare: 2, long: 1 };

/** How much a finding weighs: of a long sentence every word too many. */
const weightOf = ({ kind, what }: Finding): number =>
  weights[kind] + (kind === 'sentence' ? Number(what) - longSentence : 0);

/** How hard a text is: 0 is plain. What everybody reads or hears at the table weighs double. */
export const hardness = ({ aloud }: PlainText, findings: readonly Finding[]): number =>
  findings.reduce((sum, finding) => sum + weightOf(finding), 0) * (aloud ? 2 : 1);
