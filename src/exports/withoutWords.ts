/** Names that were noticed too late, left out of every text of a record. */
import type { NotesRecord } from './notesRecord.ts';

/** What stands in the place of such a name, in any language. */
export const leftOutName = '[…]';

/** The fields with words of people. Ids, days of a session and kinds are in none of these. */
const spoken = new Set([
  'title',
  'municipality',
  'summary',
  'facilitators',
  'participants',
  'text',
  'who',
  'when',
  'author',
  'minutes',
  'question',
  'label',
  'low',
  'high',
  'zones',
  'value',
  'stem',
]);

/**
 * Finds these names as whole words, in capitals or not, also with an s behind it: "Anna's", "Jans". What stands before a
 * name is the first group of a match, the name the second. Of two names that begin alike it finds the longer.
 */
export function patternOfNames(names: readonly string[]): RegExp {
  const words = names
    .toSorted((a, b) => b.length - a.length)
    // A hyphen means nothing here, and may not be escaped.
    .map((name) =>
      name.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s+`),
    );
  // Without looking behind, which not all browsers that we support can.
  return new RegExp(
    String.raw`(^|[^\p{L}\p{M}\p{N}])(${words.join('|')})(?:['’]?s)?(?![\p{L}\p{M}\p{N}])`,
    'giu',
  );
}

/** The record without these names. The same record when none of them is in it. */
export function withoutWords(record: NotesRecord, names: readonly string[]): NotesRecord {
  if (names.length === 0) return record;
  const pattern = patternOfNames(names);
  let found = false;
  const inText = (text: string) =>
    text.replaceAll(pattern, (_, before: string) => {
      found = true;
      return `${before}${leftOutName}`;
    });
  const inValue = (value: unknown, isSpoken: boolean): unknown => {
    if (typeof value === 'string') return isSpoken ? inText(value) : value;
    if (Array.isArray(value)) return value.map((one: unknown) => inValue(one, isSpoken));
    if (typeof value !== 'object' || value === null) return value;
    // The faces of a check-in have names of ours.
    const isFaces = 'kind' in value && value.kind === 'face';
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        if (isFaces && key === 'results') return [key, one as unknown];
        return [key, inValue(one, spoken.has(key) || (isSpoken && (key === 'nl' || key === 'en')))];
      }),
    );
  };
  const edited = inValue(record, false) as NotesRecord;
  return found ? edited : record;
}

/** How often a name is in the record. */
export function countName(record: NotesRecord, name: string): number {
  return JSON.stringify(withoutWords(record, [name])).split(leftOutName).length - 1;
}
