/** What is shown of one scale beside its spread: how it compares, or why not, and what the survey showed. */
import { answerCounts } from './answerScales.ts';
import { itemFacts, surveyFacts } from './benchmark.ts';
import { comparisonOf, benchmarkOf, wasAskedWhole, type ComparedWith, type Comparison } from './compare.ts';
import { fullKennisscan } from './kennisscan.ts';
import type {
  AnswerScaleId,
  Questionnaire,
  SurveyItem,
  SurveyRelease,
  SurveyScale,
} from './questionnaire.ts';

/** What the survey showed, by scale: each is a sentence or more in the texts. Of what is not here the source says nothing. */
const findings = {
  availability: ['availability'],
  managing: ['managing'],
  external: ['external'],
  contacts: ['contacts'],
  polling: ['polling'],
  involving: ['involving', 'pollingBesideInvolving'],
  infrastructure: ['infrastructure'],
  evaluations: ['evaluations'],
} as const;
export type SurveyFinding = (typeof findings)[keyof typeof findings][number];

export interface ScaleReport {
  readonly answers: AnswerScaleId;
  /** How many answers there are. */
  readonly most: number;
  /** The year of the survey. */
  readonly year: number;
  readonly comparison: Comparison | null;
  /** Why there is no comparison; null when there is one, or when nobody would look for one. */
  readonly without: 'tooFew' | 'noFigures' | null;
  readonly found: readonly SurveyFinding[];
  /** Single items of which the source has percentages. */
  readonly facts: readonly { readonly item: SurveyItem; readonly shares: readonly (number | null)[] }[];
  /** Whether the words of the answers are ours alone. */
  readonly ourWords: boolean;
}

/** Of a scale of which not all was asked the survey says nothing: its figures and its sentences are about the whole. */
export function scaleReport(
  questionnaire: Questionnaire,
  scale: SurveyScale,
  release: SurveyRelease,
  compared: ComparedWith,
): ScaleReport {
  const comparison = comparisonOf(questionnaire, scale, release, compared);
  const whole = wasAskedWhole(questionnaire, scale);
  const known: Readonly<Record<string, readonly SurveyFinding[]>> = findings;
  const none = benchmarkOf(questionnaire, scale) === undefined ? 'noFigures' : 'tooFew';
  return {
    answers: scale.answers,
    most: answerCounts[scale.answers],
    year: surveyFacts.year,
    comparison,
    without: comparison === null && questionnaire.id === fullKennisscan.id && whole ? none : null,
    found: whole ? (known[scale.id] ?? []) : [],
    facts: whole
      ? scale.items.flatMap((item) => {
          const shares = itemFacts[item.id];
          return shares === undefined ? [] : [{ item, shares }];
        })
      : [],
    ourWords: whole && scale.answers === 'applies',
  };
}
