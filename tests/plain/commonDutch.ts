// Is a Dutch word one of every day? Also as an ending makes it, and as a compound of words of every day.
import { ranks } from './wordLists.ts';

const common = ranks.nl;

/** Endings of number, person, comparison and size, the longest first. */
const endings = [
  "'s",
  'tjes',
  'pjes',
  'jes',
  'tje',
  'pje',
  'ste',
  'den',
  'ten',
  'ere',
  'je',
  'de',
  'te',
  'en',
  'er',
  'st',
  'e',
  'n',
  's',
  't',
  'd',
];

/** What stands between two parts of a compound. */
const links = ['', 's', 'en', 'e', 'n'];

/** In front of a verb, and of what is made of it: `aanvinken`, `opgeslagen`. */
const particles = [
  'aan',
  'achter',
  'af',
  'bij',
  'binnen',
  'door',
  'in',
  'mee',
  'na',
  'neer',
  'om',
  'onder',
  'op',
  'over',
  'samen',
  'tegen',
  'terug',
  'toe',
  'uit',
  'vast',
  'voor',
  'vooruit',
  'weg',
];

const withSpelling = (stem: string): string[] => {
  const forms = [stem];
  // kaart-en, but kat-t-en; naam, but nam-en; brief, but briev-en.
  if (/([^aeiou])\1$/u.test(stem)) forms.push(stem.slice(0, -1));
  if (stem.endsWith('v')) forms.push(`${stem.slice(0, -1)}f`);
  if (stem.endsWith('z')) forms.push(`${stem.slice(0, -1)}s`);
  return forms.flatMap((form) => {
    const longer = form.replace(/(?<=(?:^|[^aeiou]))([aeou])(?=[^aeiouy]$)/u, '$1$1');
    return longer === form ? [form] : [form, longer];
  });
};

/** The verb as a list has it, of its stem: onthul, onthullen; bewaar, bewaren. */
const infinitivesOf = (stem: string): string[] => [
  `${stem}en`,
  `${stem}n`,
  `${stem}${stem.at(-1) ?? ''}en`,
  `${stem.replace(/([aeou])\1([^aeiou])$/u, '$1$2')}en`,
  `${stem
    .replace(/s$/u, 'z')
    .replace(/f$/u, 'v')
    .replace(/([aeou])\1([^aeiou])$/u, '$1$2')}en`,
];

/** What a word may be an inflection of. */
function stemsOf(word: string): readonly string[] {
  const stems = endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= 3)
    .flatMap((ending) => withSpelling(word.slice(0, -ending.length)));
  const participle = /^ge(\p{L}{2,})(?:d|t|en|de|te)$/u.exec(word)?.[1];
  return [...stems, ...(participle === undefined ? [] : withSpelling(participle))];
}

/** Whether the list has it, or what it is an inflection of. */
const isListed = (word: string): boolean =>
  common.has(word) ||
  // As one tells somebody to do it: typ, wijzig.
  infinitivesOf(word).some((verb) => common.has(verb)) ||
  stemsOf(word).some(
    (stem) => common.has(stem) || (stem.length >= 3 && infinitivesOf(stem).some((verb) => common.has(verb))),
  );

/** A part of a compound: short words are many, so a short one must be used a lot. */
const isPart = (word: string): boolean => {
  if (word.length < 3) return false;
  const rank = common.get(word);
  return rank === undefined ? word.length > 4 && isListed(word) : word.length > 3 || rank < 4_000;
};

/**
 * The parts of a word, if all are words of every day: `kennisbeleid` is `kennis` and `beleid`. A word that is itself one has
 * one part, and a rare word has none.
 */
export function partsOfDutch(written: string): readonly string[] {
  const word = written.replaceAll('’', "'");
  if (isListed(word)) return [word];
  const particle = particles.find((one) => word.startsWith(one) && isListed(word.slice(one.length)));
  if (particle !== undefined && word.length - particle.length > 3)
    return [particle, word.slice(particle.length)];
  // The longest first part, for that is most often the one that is meant.
  for (let at = word.length - 3; at >= 3; at -= 1) {
    const head = word.slice(0, at);
    const isHead = links.some(
      (link) => head.endsWith(link) && isPart(head.slice(0, head.length - link.length)),
    );
    if (!isHead) continue;
    const tail = word.slice(at);
    const rest = isPart(tail) ? [tail] : tail.length > 5 ? partsOfDutch(tail) : [];
    if (rest.length > 0) return [head, ...rest];
  }
  return [];
}
