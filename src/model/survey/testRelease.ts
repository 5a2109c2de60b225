/** A small release for tests: seven people, or as many as are asked for. */
import { answerCounts } from './answerScales.ts';
import type { Questionnaire, SurveyRelease } from './questionnaire.ts';

type Counts = SurveyRelease['counts'][string];

/** Everybody chooses the second answer, but where `changed` says else. */
export function releaseOf(
  { scales }: Questionnaire,
  changed: Readonly<Record<string, readonly number[]>> = {},
  respondents = 7,
): SurveyRelease {
  const counts = scales.flatMap(({ answers, items }) =>
    items.map(({ id }): [string, Counts] => {
      const given =
        changed[id] ??
        Array.from({ length: answerCounts[answers] }, (_, index) => (index === 1 ? respondents : 0));
      const answered = given.reduce((total, one) => total + one, 0);
      return [id, { answers: given, unknown: respondents - answered }];
    }),
  );
  return { respondents, counts: Object.fromEntries(counts) };
}
