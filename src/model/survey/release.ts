/**
 * What is published of a questionnaire: counts, and only where enough people are behind them. This rule is all that decides it.
 */
import { answerCounts } from './answerScales.ts';
import type { Questionnaire, SurveyRelease } from './questionnaire.ts';

export interface Respondent {
  /** By item: the index of an answer, low to high, or "weet ik niet". An item that was passed over is not in it. */
  readonly answers: Readonly<Record<string, number | 'unknown'>>;
  /** The device on which they count for the minimum: people on one hide nobody from each other. Null for who counts for none. */
  readonly device: string | null;
  /** Came in after an earlier outcome with the same items was shown. */
  readonly isNew: boolean;
}

export interface ReleaseRule {
  /** How many must have answered, as it was set before anybody did. */
  readonly minimum: number;
  /** The items had an outcome before: as many must be new, or the two outcomes together would tell of a few people. */
  readonly again: boolean;
}

const devices = (respondents: readonly Respondent[]) =>
  new Set(respondents.flatMap(({ device }) => device ?? [])).size;

/** Whether figures about these people may be shown. */
function areEnough(respondents: readonly Respondent[], { minimum, again }: ReleaseRule): boolean {
  const counting = again ? respondents.filter(({ isNew }) => isNew) : respondents;
  return respondents.length > 0 && devices(counting) >= minimum;
}

/**
 * The outcome; null when too few people answered, whether that is nobody or one less than the minimum. An item that too few
 * answered is left out of it, as one that nobody answered.
 */
export function releaseOf(
  { scales }: Questionnaire,
  all: readonly Respondent[],
  rule: ReleaseRule,
): SurveyRelease | null {
  const respondents = all.filter(({ answers }) => Object.keys(answers).length > 0);
  if (!areEnough(respondents, rule)) return null;
  const counts = scales.flatMap(({ answers: scale, items }) =>
    items.flatMap(({ id }) => {
      const those = respondents.filter(({ answers }) => Object.hasOwn(answers, id));
      if (!areEnough(those, rule)) return [];
      const times = (answer: number | 'unknown') =>
        those.filter(({ answers }) => answers[id] === answer).length;
      const answers = Array.from({ length: answerCounts[scale] }, (_, index) => times(index));
      return [[id, { answers, unknown: times('unknown') }] as const];
    }),
  );
  return { respondents: respondents.length, counts: Object.fromEntries(counts) };
}
