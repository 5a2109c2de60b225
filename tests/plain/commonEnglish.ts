// Is an English word one of every day? Also as an ending makes it, in British spelling, and with `un` or `re` in front.
import { ranks } from './wordLists.ts';

const common = ranks.en;

const endings = ["'s", "'", 's', 'es', 'd', 'ed', 'ing', 'ly', 'er', 'ers', 'r', 'rs', 'est'];
const prefixes = ['un', 're', 'non', 'mis'];

/** The list writes as Americans do. */
const american = (word: string): string =>
  word
    .replace(/is(e|es|ed|ing|ation|ations|er|ers)$/u, 'iz$1')
    .replace(/our(s|ed|ing|ite|able|)$/u, 'or$1')
    .replace(/ll(ed|ing|er|ers)$/u, 'l$1')
    .replace(/tre(s|)$/u, 'ter$1')
    .replace(/ogue(s|)$/u, 'og$1');

function stemsOf(word: string): readonly string[] {
  return endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= 2)
    .flatMap((ending) => {
      const stem = word.slice(0, -ending.length);
      return [stem, `${stem}e`, stem.replace(/i$/u, 'y'), stem.replace(/([^aeiou])\1$/u, '$1')];
    });
}

const isListed = (word: string): boolean =>
  [word, american(word)].some((form) => common.has(form) || stemsOf(form).some((stem) => common.has(stem)));

/** The parts of a word, if all are words of every day; none of a rare word. */
export function partsOfEnglish(written: string): readonly string[] {
  const word = written.replaceAll('’', "'");
  if (isListed(word)) return [word];
  const prefix = prefixes.find((one) => word.startsWith(one) && isListed(word.slice(one.length)));
  if (prefix !== undefined && word.length - prefix.length > 2) return [word];
  // English writes few words as one: frontline, timeline.
  for (let at = word.length - 4; at >= 4; at -= 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (common.has(head) && isListed(tail)) return [head, tail];
  }
  return [];
}
