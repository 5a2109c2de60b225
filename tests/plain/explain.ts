// Says to whoever writes texts what is hard in one, and what to do.
import { longSentence, longWord, type Finding } from './measure.ts';
import type { PlainText } from './text.ts';

function reasonFor({ kind, what }: Finding): string {
  switch (kind) {
    case 'sentence':
      return `a sentence of ${what} words; more than ${longSentence} is long. Make two of it.`;
    case 'passive':
      return `passive: “${what}”. Say who does it.`;
    case 'rare':
      return `“${what}” is not among the words that most people use. Take one of every day.`;
    case 'long':
      return `“${what}” has a part of ${longWord} syllables or more. Take a shorter word.`;
    case 'term':
      return `nothing explains “${what}” here. Say it in other words, or say what it is.`;
  }
}

/** One finding in two lines: where, the sentence, and why. */
export const explain = ({ locale, place }: PlainText, finding: Finding): string =>
  `${locale}  ${place}\n    ${finding.sentence}\n    ${reasonFor(finding)}`;
