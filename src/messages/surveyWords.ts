// The sentences about a questionnaire, for screens and for notes. What is said is data of src/model/survey, which no text may
// import; its form is repeated here.

import type { Locale } from './locale.ts';
import type { results } from './nl/survey/results.ts';
import type { scales } from './nl/survey/scales.ts';
import type { TranslateOf } from './texts.ts';

type Results = typeof results;
type Answers = keyof typeof scales;
export type SurveyTranslate = TranslateOf<{ readonly results: Results; readonly scales: typeof scales }>;

type Finding =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'unanimous'; readonly answer: number; readonly count: number }
  | { readonly kind: 'divided'; readonly lowest: number; readonly highest: number }
  | {
      readonly kind: 'majority' | 'most';
      readonly answer: number;
      readonly count: number;
      readonly of: number;
    }
  | { readonly kind: 'tie'; readonly answers: readonly number[]; readonly count: number };

interface Beside {
  readonly hundredths: number;
  readonly municipalities: number;
  readonly difference: keyof Results['compare']['difference'];
}

interface Comparison {
  readonly own: number;
  readonly sameSize: (Beside & { readonly sizeClass: keyof Results['size'] }) | null;
  readonly all: Beside;
  readonly addedUp: boolean;
}

/** What is said of a scale beside its spread, as src/model/survey/scaleReport.ts has it. */
interface ScaleReport {
  readonly answers: Answers;
  readonly most: number;
  readonly year: number;
  readonly comparison: Comparison | null;
  readonly without: 'tooFew' | 'noFigures' | null;
  readonly found: readonly Exclude<keyof Results['survey'], 'title'>[];
  readonly facts: readonly {
    readonly item: { readonly stem: Readonly<Record<Locale, string>> };
    readonly shares: readonly (number | null)[];
  }[];
  readonly ourWords: boolean;
}

interface SurveyFacts {
  readonly year: number;
  readonly approached: number;
  readonly answered: number;
  readonly bySecretary: number;
  readonly byAnother: number;
  readonly large: { readonly ofAnswers: number; readonly ofMunicipalities: number };
  readonly small: { readonly ofAnswers: number; readonly ofMunicipalities: number };
}

/** The sentences in one language. */
export function createSurveyWords(t: SurveyTranslate, locale: Locale) {
  const tags = { nl: 'nl-NL', en: 'en-GB' } as const;
  const number = (value: number, digits: number) =>
    value.toLocaleString(tags[locale], { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const mean = (hundredths: number) => number(hundredths / 100, 2);
  const answer = (answers: Answers, index: number) => t(($) => $.scales[answers][String(index) as '0']);

  function finding(answers: Answers, { counts, unknown }: Spread, found: Finding): string {
    const sentence = (): string => {
      switch (found.kind) {
        case 'nobody':
          return t(($) => $.results.finding.nobody);
        case 'unanimous':
          return t(($) => $.results.finding.unanimous, {
            count: found.count,
            answer: answer(answers, found.answer),
          });
        case 'divided': {
          const [yes = 0, no = 0] = counts;
          if (answers === 'presence') return t(($) => $.results.finding.dividedFact, { yes, no });
          const ends = { lowest: answer(answers, found.lowest), highest: answer(answers, found.highest) };
          return t(($) => $.results.finding.divided, ends);
        }
        case 'majority':
        case 'most':
          return t(($) => $.results.finding[found.kind], {
            ...found,
            answer: answer(answers, found.answer),
          });
        case 'tie': {
          const named = found.answers.map((index) => `“${answer(answers, index)}”`);
          const and = ` ${t(($) => $.results.and)} `;
          const all = `${named.slice(0, -1).join(', ')}${and}${named.at(-1) ?? ''}`;
          return t(($) => $.results.finding.tie, { answers: all, count: found.count });
        }
      }
    };
    const also = unknown === 0 ? '' : ` ${t(($) => $.results.finding.unknown, { count: unknown })}`;
    return `${sentence()}${also}`;
  }

  function beside({ hundredths, municipalities, difference }: Beside, year: number) {
    return {
      mean: mean(hundredths),
      count: municipalities,
      year,
      difference: t(($) => $.results.compare.difference[difference]),
    };
  }

  const size = ({ sizeClass }: NonNullable<Comparison['sameSize']>) => t(($) => $.results.size[sizeClass]);
  /** What municipalities answered to one item, in percentages; null where the source does not say. */
  function fact(answers: Answers, shares: readonly (number | null)[], year: number): string {
    const known = shares.flatMap((percent, index) => (percent === null ? [] : [{ percent, index }]));
    const said = known.map(({ percent, index }) =>
      t(($) => $.results.compare.share, { answer: answer(answers, index), percent }),
    );
    return t(($) => $.results.compare.fact, { year, shares: said.join(', ') });
  }

  return {
    mean,
    answer,
    /** What can be said of one item, in a sentence or two. */
    finding,
    /** A scale beside other municipalities, or why it is not, a sentence each. */
    compared: ({ answers, most, year, comparison, without }: ScaleReport): string[] => {
      if (comparison === null) return without === null ? [] : [t(($) => $.results.compare[without])];
      const { own, sameSize, all, addedUp } = comparison;
      const ends = { lowest: answer(answers, 0), most, highest: answer(answers, most - 1) };
      return [
        t(($) => $.results.compare.own, { mean: mean(own), ...ends }),
        ...(sameSize === null
          ? []
          : [t(($) => $.results.compare.sameSize, { ...beside(sameSize, year), size: size(sameSize) })]),
        t(($) => $.results.compare.all, beside(all, year)),
        ...(addedUp ? [t(($) => $.results.compare.addedUp, { count: all.municipalities })] : []),
      ];
    },
    /** The means of a comparison, each with whose it is and of how many municipalities; null for the team. */
    means: ({ own, sameSize, all }: Comparison) => {
      const others = [
        ...(sameSize === null
          ? []
          : [
              {
                of: 'size' as const,
                label: t(($) => $.results.compare.municipalities, { size: size(sameSize) }),
                ...sameSize,
              },
            ]),
        { of: 'all' as const, label: t(($) => $.results.compare.everybody), ...all },
      ];
      const team = { of: 'team' as const, label: t(($) => $.results.compare.team), hundredths: own };
      return [
        { ...team, municipalities: null, shown: mean(own) },
        ...others.map(({ of, label, hundredths, municipalities: count }) => ({
          of,
          label,
          hundredths,
          municipalities: count,
          shown: t(($) => $.results.compare.mean, { mean: mean(hundredths), count }),
        })),
      ];
    },
    /** What the survey showed of a scale, a sentence or two each; empty where it says nothing. */
    found: ({ answers, year, found, facts, ourWords }: ScaleReport): string[] => [
      ...found.map((key) => t(($) => $.results.survey[key])),
      ...facts.map(({ item, shares }) => `${item.stem[locale]} ${fact(answers, shares, year)}`),
      ...(ourWords ? [t(($) => $.results.compare.ourWords)] : []),
    ],
    /** How a part of a questionnaire was answered beside an earlier session. */
    overTime: ({ difference }: { readonly difference: keyof Results['compare']['difference'] }): string =>
      t(($) => $.results.overTime.part, {
        difference: t(($) => $.results.compare.difference[difference]),
      }),
    /** What must be said with every figure of other municipalities, a sentence or two each. */
    caveats: ({ large, small, bySecretary, byAnother, ...facts }: SurveyFacts): string[] => [
      t(($) => $.results.about.rough, facts),
      t(($) => $.results.about.answered, { ...facts, secretary: bySecretary, other: byAnother }),
      t(($) => $.results.about.skipped),
      t(($) => $.results.about.weight, {
        largeAnswers: number(large.ofAnswers, 1),
        large: number(large.ofMunicipalities, 1),
        smallAnswers: number(small.ofAnswers, 1),
        small: number(small.ofMunicipalities, 1),
      }),
      t(($) => $.results.about.chance),
      t(($) => $.results.about.talk),
    ],
  };
}

interface Spread {
  readonly counts: readonly number[];
  readonly unknown: number;
}

export type SurveyWords = ReturnType<typeof createSurveyWords>;
