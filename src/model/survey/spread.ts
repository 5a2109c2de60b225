/** How the answers to one item lie apart: counts first, and what can be said of them. */
import { answerCounts, isOrdered, lowIsWeak } from './answerScales.ts';
import type { AnswerScaleId, Questionnaire, SurveyItem, SurveyRelease } from './questionnaire.ts';

export interface Spread {
  /** How many chose each answer, low to high. */
  readonly counts: readonly number[];
  readonly unknown: number;
  /** How many chose an answer. */
  readonly answered: number;
  /** Of the answers, counted from 1; null while nobody answered. */
  readonly mean: number | null;
  /** From 0, all chose the same, to 1: half chose the lowest and half the highest. */
  readonly division: number;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** The spread of one item. What is not in the release looks like what nobody answered. */
export function spreadOf(release: SurveyRelease, itemId: string, answers: AnswerScaleId): Spread {
  return summedSpread({ answers, items: [{ id: itemId }] }, release);
}

/** The answers to all items of a scale together. */
export function summedSpread(
  { answers, items }: { readonly answers: AnswerScaleId; readonly items: readonly Pick<SurveyItem, 'id'>[] },
  release: SurveyRelease,
): Spread {
  const given = items.flatMap(({ id }) => (Object.hasOwn(release.counts, id) ? [release.counts[id]] : []));
  const length = answerCounts[answers];
  const counts = Array.from({ length }, (_, index) => sum(given.map((one) => one?.answers[index] ?? 0)));
  const answered = sum(counts);
  const unknown = sum(given.map((one) => one?.unknown ?? 0));
  if (answered === 0) return { counts, unknown, answered, mean: null, division: 0 };
  const mean = sum(counts.map((count, index) => count * (index + 1))) / answered;
  const variance = sum(counts.map((count, index) => count * (index + 1 - mean) ** 2)) / answered;
  return { counts, unknown, answered, mean, division: variance / ((length - 1) / 2) ** 2 };
}

/**
 * From here on answers are far apart. On four answers that is about as far as when every answer is chosen as often. Of two, one
 * in three says something else.
 */
const farApart = (answers: AnswerScaleId) => (isOrdered(answers) ? 0.4 : 0.8);

/** Whether of a statement about a third disagrees and about a third agrees, however strongly. */
function takesSides({ counts, answered }: Spread): boolean {
  const middle = (counts.length - 1) / 2;
  const sides = [counts.filter((_, index) => index < middle), counts.filter((_, index) => index > middle)];
  return sides.every((side) => sum(side) * 10 >= answered * 3);
}

/** Whether people see it differently. */
export function isDivided(spread: Spread, answers: AnswerScaleId): boolean {
  if (spread.answered === 0) return false;
  return spread.division >= farApart(answers) || (answers === 'agree' && takesSides(spread));
}

/** What can be said of a spread in one sentence. Answers are by their index. */
export type Finding =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'unanimous'; readonly answer: number; readonly count: number }
  | { readonly kind: 'divided'; readonly lowest: number; readonly highest: number }
  /** More than half chose it. */
  | { readonly kind: 'majority'; readonly answer: number; readonly count: number; readonly of: number }
  | { readonly kind: 'most'; readonly answer: number; readonly count: number; readonly of: number }
  /** Answers that were chosen as often, and more often than the others. */
  | {
      readonly kind: 'tie';
      readonly answers: readonly number[];
      readonly count: number;
      readonly of: number;
    };

/** The finding of one item. */
export function findingOf(spread: Spread, answers: AnswerScaleId): Finding {
  const { counts, answered: of } = spread;
  const count = Math.max(...counts);
  const chosen = counts.flatMap((one, index) => (one > 0 ? [index] : []));
  const most = counts.flatMap((one, index) => (one === count ? [index] : []));
  const [answer = 0] = most;
  if (of === 0) return { kind: 'nobody' };
  if (count === of) return { kind: 'unanimous', answer, count };
  if (isDivided(spread, answers)) {
    return { kind: 'divided', lowest: chosen[0] ?? 0, highest: chosen.at(-1) ?? 0 };
  }
  if (most.length > 1) return { kind: 'tie', answers: most, count, of };
  return { kind: count * 2 > of ? 'majority' : 'most', answer, count, of };
}

/** An item with its scale and its spread. */
export interface SpreadItem {
  readonly scaleId: string;
  readonly answers: AnswerScaleId;
  readonly item: SurveyItem;
  readonly spread: Spread;
}

export function spreadsOf({ scales }: Questionnaire, release: SurveyRelease): SpreadItem[] {
  return scales.flatMap(({ id, answers, items }) =>
    items.map((item) => ({ scaleId: id, answers, item, spread: spreadOf(release, item.id, answers) })),
  );
}

/** Why an item is worth talking about: people disagree, answers were the lowest, or a statement was recognised the most. */
export type Mark = 'divided' | 'weakest' | 'recognised';

/** So many may share a mark. When more do, it tells nobody where to begin. */
const mostMarked = 2;

function highest(
  items: readonly SpreadItem[],
  worth: (item: SpreadItem) => number | null,
): readonly SpreadItem[] {
  const worths = items.flatMap((item) => {
    const value = worth(item);
    return value === null ? [] : [{ item, value }];
  });
  const top = Math.max(...worths.map(({ value }) => value));
  const found = worths.filter(({ value }) => value === top).map(({ item }) => item);
  return found.length > mostMarked ? [] : found;
}

/**
 * Which items stand out. Only what at least the minimum answered can; the lowest mean is on the item's own scale, so that four
 * answers and five can be put beside each other. A statement counts as recognised when more agreed than not.
 */
export function marksOf(
  questionnaire: Questionnaire,
  release: SurveyRelease,
  minimum: number,
): ReadonlyMap<string, readonly Mark[]> {
  const items = spreadsOf(questionnaire, release).filter(({ spread }) => spread.answered >= minimum);
  const share = ({ answers, spread: { mean } }: SpreadItem) =>
    ((mean ?? 1) - 1) / (answerCounts[answers] - 1);
  const found: readonly (readonly [Mark, readonly SpreadItem[]])[] = [
    ['divided', highest(items, (one) => (isDivided(one.spread, one.answers) ? one.spread.division : null))],
    ['weakest', highest(items, (one) => (lowIsWeak.includes(one.answers) ? -share(one) : null))],
    [
      'recognised',
      highest(items, (one) => (one.answers === 'agree' && share(one) > 0.5 ? share(one) : null)),
    ],
  ];
  const marks = new Map<string, Mark[]>();
  for (const [mark, marked] of found) {
    for (const { item } of marked) marks.set(item.id, [...(marks.get(item.id) ?? []), mark]);
  }
  return marks;
}
