/**
 * What the survey of the Rathenau Instituut found (publications.rathenau). Every figure is checked against one written by hand
 * in benchmark.test.ts. Means are in hundredths, so that comparing them is comparing whole numbers.
 */
import type { SizeClass } from '../session/stage.ts';

export interface Mean {
  /** In hundredths of an answer: 226 is 2.26. */
  readonly hundredths: number;
  /** How many municipalities answered. */
  readonly municipalities: number;
}

export interface Benchmark {
  readonly bySize: Readonly<Record<SizeClass, Mean>>;
  /** Not weighted by size. */
  readonly all: Mean;
  /** The source has a misprint where `all` says how many: it is the sum of the size classes. */
  readonly addedUp?: true;
}

type Pair = readonly [hundredths: number, municipalities: number];

const mean = ([hundredths, municipalities]: Pair): Mean => ({ hundredths, municipalities });

const means = (upTo25: Pair, upTo50: Pair, upTo100: Pair, over100: Pair, all: Pair): Benchmark => ({
  bySize: {
    'up-to-25000': mean(upTo25),
    'up-to-50000': mean(upTo50),
    'up-to-100000': mean(upTo100),
    'over-100000': mean(over100),
  },
  all: mean(all),
});

/** The scales that have one, in the order of the kennisscan. */
export const benchmarks = {
  availability: means([221, 28], [227, 40], [259, 13], [210, 20], [226, 101]),
  managing: { ...means([223, 29], [223, 42], [268, 15], [231, 21], [231, 107]), addedUp: true },
  external: means([249, 22], [238, 35], [277, 11], [288, 17], [256, 85]),
  contacts: means([262, 22], [263, 34], [252, 11], [263, 16], [261, 83]),
  polling: means([309, 22], [304, 33], [376, 11], [363, 17], [327, 83]),
  involving: means([238, 22], [221, 33], [260, 11], [218, 17], [230, 83]),
} as const satisfies Readonly<Record<string, Benchmark>>;

export type BenchmarkScale = keyof typeof benchmarks;

/** Of single items the source gives percentages of municipalities, by answer from low to high; null where it gives none. */
export const itemFacts: Readonly<Record<string, readonly (number | null)[]>> = {
  'availability-effect': [34, null, null, null],
  'availability-practice': [19, 50, 26, 5],
};

/** How the survey was held, to say beside every figure of it. Shares are percentages. */
export const surveyFacts = {
  year: 2021,
  approached: 352,
  answered: 107,
  bySecretary: 37,
  byAnother: 70,
  large: { ofAnswers: 19.6, ofMunicipalities: 9.1 },
  small: { ofAnswers: 27.1, ofMunicipalities: 34.9 },
} as const;
