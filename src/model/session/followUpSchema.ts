/** What comes along of an earlier session, in the command that opens the later one. It comes from a file that anybody can change. */
import * as v from 'valibot';

import { isDay } from '../days.ts';
import { isId, type HarvestId } from '../ids.ts';
import { limits } from '../limits.ts';
import { answerCounts, isMean } from '../survey/answerScales.ts';
import type { AnswerScaleId } from '../survey/questionnaire.ts';
import { followUpLimits, type FollowUp } from './followUp.ts';
import { asHeading, harmlessHeading, showsNothing, withoutDirection } from './names.ts';

const line = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest),
    v.transform((text) => harmlessHeading(asHeading(text))),
  );
const localized = v.object({ nl: line(limits.cardTextLength), en: line(limits.cardTextLength) });
const people = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000));

const part = v.pipe(
  v.object({
    title: localized,
    answers: v.picklist(Object.keys(answerCounts) as AnswerScaleId[]),
    items: v.pipe(
      v.array(v.object({ id: v.pipe(v.string(), v.maxLength(101)), stem: localized })),
      v.minLength(1),
      v.maxLength(limits.surveyItems),
    ),
    mean: v.number(),
    answered: people,
  }),
  v.check(({ mean, answers }) => isMean(mean, answers)),
);

/** With the means, which the vault keeps. */
export const earlierSurveySchema = v.pipe(
  v.object({
    questionnaire: v.pipe(v.string(), v.maxLength(40)),
    title: localized,
    respondents: people,
    minimum: people,
    parts: v.pipe(v.array(part), v.maxLength(limits.surveyItems)),
  }),
  v.check(({ parts, respondents }) => parts.every(({ answered }) => answered <= respondents)),
);

const action = v.object({
  id: v.pipe(
    v.string(),
    v.check((id) => isId(id) && id.startsWith('h-')),
    v.transform((id) => id as HarvestId),
  ),
  text: v.pipe(
    v.string(),
    v.maxLength(limits.harvestTextLength),
    v.check((text) => !showsNothing(text)),
    v.transform(withoutDirection),
  ),
  who: line(limits.harvestFieldLength),
  when: line(limits.harvestFieldLength),
});

export const followUpSchema = v.object({
  title: line(limits.titleLength),
  date: v.pipe(v.string(), v.check(isDay)),
  actions: v.pipe(
    v.array(action),
    v.maxLength(followUpLimits.actions),
    v.check((actions) => new Set(actions.map(({ id }) => id)).size === actions.length),
  ),
  surveys: v.pipe(v.array(earlierSurveySchema), v.maxLength(followUpLimits.surveys)),
});

/** What comes along, before anybody said what became of it. */
export type Carried = v.InferOutput<typeof followUpSchema>;

/** The same as the stage has it: without means, and nothing was said yet, whatever the file says. */
export function followUpFrom({ actions, surveys, ...carried }: Carried): FollowUp {
  return {
    ...carried,
    actions: actions.map((one) => ({ ...one, outcome: null })),
    surveys: surveys.map(({ questionnaire, title }) => ({ questionnaire, title })),
  };
}
