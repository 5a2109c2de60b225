// How much of what is hard to read is allowed, for each text: what it had when it was last written down. Nothing may be added,
// and what is gone must be taken out of the budget, so that it does not come back.
import { locales, type Locale } from '../../src/messages/locale.ts';
import type { Finding, Kind } from './measure.ts';
import type { PlainText } from './text.ts';

/** For each language and place what is allowed there, as `passive wordt gewist` or `sentence 17`. */
export type Budget = Readonly<Record<Locale, Readonly<Record<string, readonly string[]>>>>;

export interface Judged extends PlainText {
  readonly findings: readonly Finding[];
}

/** A finding that the budget has no room for. */
export interface Worse {
  readonly text: Judged;
  readonly finding: Finding;
}

/** Something that the budget allows and that is no longer there. */
export interface Better {
  readonly locale: Locale;
  readonly place: string;
  readonly allowed: string;
}

export interface Comparison {
  readonly worse: readonly Worse[];
  readonly better: readonly Better[];
}

const written = ({ kind, what }: Pick<Finding, 'kind' | 'what'>): string => `${kind} ${what}`;
const lengthOf = (allowed: string): number => Number(/^sentence (\d+)$/u.exec(allowed)?.[1] ?? 0);

/** The budget that the texts of now need: every finding, and nothing more. */
export function budgetOf(texts: readonly Judged[]): Budget {
  const of = (locale: Locale) =>
    texts
      .filter((text) => text.locale === locale && text.findings.length > 0)
      .map(({ place, findings }) => [place, findings.map(written).toSorted()] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { nl: Object.fromEntries(of('nl')), en: Object.fromEntries(of('en')) };
}

/** Takes the room that a finding needs out of what is left, and says whether there was any. */
function takeRoom(left: string[], finding: Finding): boolean {
  const at =
    finding.kind === 'sentence'
      ? // The room for a longer sentence is enough, but the smallest that fits is taken.
        left.reduce(
          (best, allowed, index) =>
            lengthOf(allowed) >= Number(finding.what) &&
            (best < 0 || lengthOf(allowed) < lengthOf(left[best] ?? ''))
              ? index
              : best,
          -1,
        )
      : left.indexOf(written(finding));
  if (at < 0) return false;
  const [room = ''] = left.splice(at, 1);
  // A sentence that became shorter leaves a difference that must not come back.
  if (room !== written(finding)) left.push(`${room} is now ${finding.what}`);
  return true;
}

/**
 * What is worse than the budget allows, and what is better. A text that moved takes its budget along: what is allowed at a
 * place without a text may be used at a place that has no budget.
 */
export function compare(budget: Budget, texts: readonly Judged[]): Comparison {
  const worse: Worse[] = [];
  const better: Better[] = [];
  for (const locale of locales) {
    const here = texts.filter((text) => text.locale === locale);
    const places = new Set(here.map(({ place }) => place));
    const left = new Map(Object.entries(budget[locale]).map(([place, allowed]) => [place, [...allowed]]));
    const moved = [...left].filter(([place]) => !places.has(place)).map(([, allowed]) => allowed);
    for (const text of here) {
      const own = left.get(text.place);
      for (const finding of text.findings) {
        const found = own ? takeRoom(own, finding) : moved.some((allowed) => takeRoom(allowed, finding));
        if (!found) worse.push({ text, finding });
        else if (!own)
          better.push({ locale, place: text.place, allowed: `${written(finding)} (moved here)` });
      }
    }
    for (const [place, rest] of left) better.push(...rest.map((allowed) => ({ locale, place, allowed })));
  }
  return { worse, better };
}

/** How many findings of each kind a budget allows in a language. */
export function totals(budget: Budget, locale: Locale): Readonly<Partial<Record<Kind, number>>> {
  const counts: Partial<Record<Kind, number>> = {};
  for (const allowed of Object.values(budget[locale]).flat()) {
    const kind = allowed.split(' ')[0] as Kind;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
