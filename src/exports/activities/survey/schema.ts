/** Questionnaires as they are recorded: counts alone, of those that were shown. */
import * as v from 'valibot';

import type { RunId } from '../../../model/ids.ts';
import { answerCounts } from '../../../model/survey/answerScales.ts';
import { differences } from '../../../model/survey/compare.ts';
import type { AnswerScaleId } from '../../../model/survey/questionnaire.ts';
import { card, count, id, line, localized } from '../../json/parts.ts';
import type { Fixed } from '../../notesRecord.ts';

const item = v.object({
  id: line,
  stem: localized,
  /** How many chose each answer, low to high; yes comes before no. */
  counts: v.array(count),
  unknown: count,
});

const scale = v.object({
  id: line,
  title: localized,
  /** Which answers there were: their words are in the notes. */
  answers: v.picklist(Object.keys(answerCounts) as AnswerScaleId[]),
  items: v.array(item),
});

const survey = v.object({
  id: id<RunId>(),
  /** Which questionnaire it was, such as `kennisscan`. */
  questionnaire: line,
  title: localized,
  respondents: count,
  /** How many had to take part before anything was shown or compared. */
  minimum: count,
  scales: v.array(scale),
  /** Beside the session that this one goes on with, part by part; left out where there is nothing to say. */
  overTime: v.optional(
    v.array(
      v.object({
        title: localized,
        /** How many people answered it then. */
        before: count,
        difference: v.picklist(differences),
      }),
    ),
  ),
  /** The cards of the session that fit what stands out. Left out when there are none; older files have none. */
  cards: v.optional(v.array(card)),
});

/** In the order in which they were opened. Left out when there are none; older files have none. */
export const surveySchema = { surveys: v.optional(v.array(survey)) };

export type RecordedSurvey = Fixed<v.InferOutput<typeof survey>>;
export type RecordedScale = Fixed<v.InferOutput<typeof scale>>;
export type RecordedItem = Fixed<v.InferOutput<typeof item>>;
export interface SurveyFields {
  readonly surveys?: readonly RecordedSurvey[] | undefined;
}
