/**
 * A team beside other municipalities, in words. Never an interval or a rank: the source gives no spread, and a team of seven
 * differs a few tenths by chance alone.
 */
import type { SizeClass } from '../session/stage.ts';
import { answerCounts, lowIsWeak } from './answerScales.ts';
import { benchmarks, type Benchmark, type Mean } from './benchmark.ts';
import { fullKennisscan, isKennisscan } from './kennisscan.ts';
import type { AnswerScaleId, Questionnaire, SurveyRelease, SurveyScale } from './questionnaire.ts';
import { spreadOf } from './spread.ts';

/** In hundredths, as the source gives its means: what people read is what is compared. */
function toHundredths(mean: number): number {
  // First off what binary numbers make of tenths: 2.765 is 2.76499… there.
  return Math.round(Number((mean * 100).toFixed(6)));
}

/**
 * The mean of a scale, in hundredths of an answer; each item counts as much. Null when fewer than the minimum answered one of
 * its items, or took part.
 */
export function meanOf(
  { items, answers }: SurveyScale,
  release: SurveyRelease,
  minimum: number,
): number | null {
  const spreads = items.map(({ id }) => spreadOf(release, id, answers));
  const tooFew = spreads.some(({ answered }) => answered < Math.max(1, minimum));
  if (items.length === 0 || release.respondents < minimum || tooFew) return null;
  return toHundredths(spreads.reduce((sum, { mean }) => sum + (mean ?? 0), 0) / spreads.length);
}

export const differences = ['clearly-lower', 'lower', 'equal', 'higher', 'clearly-higher'] as const;
export type Difference = (typeof differences)[number];

/** In hundredths, by how many answers there are: from which difference on there is one, and from which on it is clear. */
const margins: Readonly<Record<number, readonly [some: number, clear: number]>> = {
  4: [50, 100],
  5: [70, 120],
};

/** How one mean lies beside another, both in hundredths; null for answers of which that cannot be said. */
export function differenceOf(own: number, other: number, answers: AnswerScaleId): Difference | null {
  const margin = margins[answerCounts[answers]];
  if (margin === undefined) return null;
  const [some, clear] = margin;
  const apart = Math.abs(own - other);
  if (apart < some) return 'equal';
  const higher = own > other;
  if (apart < clear) return higher ? 'higher' : 'lower';
  return higher ? 'clearly-higher' : 'clearly-lower';
}

interface Beside extends Mean {
  readonly difference: Difference;
}

export interface Comparison {
  readonly scaleId: string;
  /** The team's mean, in hundredths. */
  readonly own: number;
  /** Municipalities of the same size; null when the size is not known. */
  readonly sameSize: (Beside & { readonly sizeClass: SizeClass }) | null;
  readonly all: Beside;
  /** See `Benchmark.addedUp`. */
  readonly addedUp: boolean;
}

export interface ComparedWith {
  readonly minimum: number;
  readonly sizeClass: SizeClass | null;
}

/** Whether this is a scale of the kennisscan of which every item was asked. */
export function wasAskedWhole({ id }: Questionnaire, scale: SurveyScale): boolean {
  if (!isKennisscan(id)) return false;
  const whole = fullKennisscan.scales.find((one) => one.id === scale.id)?.items ?? [];
  const asked = new Set(scale.items.map((item) => item.id));
  return asked.size === whole.length && whole.every((item) => asked.has(item.id));
}

/** The benchmark of a scale; undefined unless it is one of the kennisscan, and all of its items were asked. */
export function benchmarkOf(questionnaire: Questionnaire, scale: SurveyScale): Benchmark | undefined {
  const known: Readonly<Record<string, Benchmark>> = benchmarks;
  const has = wasAskedWhole(questionnaire, scale) && Object.hasOwn(known, scale.id);
  return has ? known[scale.id] : undefined;
}

/** Fewer people are never put beside others, also where a group chose to see what they answered openly. */
export const fewestCompared = 4;

/** A scale beside other municipalities; null when it has no benchmark, or too few people answered it. */
export function comparisonOf(
  questionnaire: Questionnaire,
  scale: SurveyScale,
  release: SurveyRelease,
  { minimum, sizeClass }: ComparedWith,
): Comparison | null {
  const benchmark = benchmarkOf(questionnaire, scale);
  const own = benchmark === undefined ? null : meanOf(scale, release, Math.max(minimum, fewestCompared));
  if (benchmark === undefined || own === null) return null;
  const beside = (mean: Mean): Beside => ({
    ...mean,
    difference: differenceOf(own, mean.hundredths, scale.answers) ?? 'equal',
  });
  return {
    scaleId: scale.id,
    own,
    sameSize: sizeClass === null ? null : { ...beside(benchmark.bySize[sizeClass]), sizeClass },
    all: beside(benchmark.all),
    addedUp: benchmark.addedUp === true,
  };
}

/** The scales on which answers were the lowest and the highest, each on its own scale; null where there is not one. */
export function outerScales(
  { scales }: Questionnaire,
  release: SurveyRelease,
  minimum: number,
): Readonly<Record<'lowest' | 'highest', SurveyScale | null>> {
  const known = scales.flatMap((scale) => {
    const mean = lowIsWeak.includes(scale.answers) ? meanOf(scale, release, minimum) : null;
    return mean === null ? [] : [{ scale, share: (mean - 100) / (answerCounts[scale.answers] - 1) }];
  });
  const shares = known.map(({ share }) => share);
  const only = (wanted: number) => {
    const found = known.filter(({ share }) => share === wanted);
    // Alone it is beside nothing.
    return known.length > 1 && found.length === 1 ? (found[0]?.scale ?? null) : null;
  };
  return { lowest: only(Math.min(...shares)), highest: only(Math.max(...shares)) };
}

/** The scale on which answers were the lowest; null when there is not one. */
export const weakestScale = (questionnaire: Questionnaire, release: SurveyRelease, minimum: number) =>
  outerScales(questionnaire, release, minimum).lowest;
