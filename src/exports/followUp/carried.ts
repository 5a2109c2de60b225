/** What of an earlier session's notes comes along to a later one. The notes can be a file that anybody changed. */
import * as v from 'valibot';

import type { CardId } from '../../model/deck.ts';
import { followUpLimits, stillOpen } from '../../model/session/followUp.ts';
import { followUpSchema, type Carried } from '../../model/session/followUpSchema.ts';
import { carriedSurvey } from '../../model/survey/thenAndNow.ts';
import { asAsked } from '../activities/survey/surveyPart.ts';
import type { NotesRecord } from '../notesRecord.ts';

export interface FollowUpOffer {
  readonly carried: Carried;
  /** Cards that nobody wrote on yet, in their order: they are offered first. */
  readonly cardIds: readonly CardId[];
  readonly municipality: string | null;
  readonly sizeClass: NotesRecord['sizeClass'];
  readonly named: boolean;
}

/**
 * Actions that are still open, those of the session before included; of the last time that each questionnaire was answered, its
 * means. Null where the notes are not those of a session that can be followed up, such as one without a day.
 */
export function followUpOf(record: NotesRecord): FollowUpOffer | null {
  const { title, date, actions, followUp, surveys = [] } = record;
  const open = [...stillOpen(followUp?.actions ?? []), ...actions];
  const last = new Map(surveys.map((survey) => [survey.questionnaire, asAsked(survey)]));
  const carried = v.safeParse(followUpSchema, {
    title,
    date,
    actions: [
      ...new Map(open.map(({ id, text, who, when }) => [id, { id, text, who, when }])).values(),
    ].slice(-followUpLimits.actions),
    surveys: [...last.values()].flatMap((one) => carriedSurvey(one) ?? []).slice(-followUpLimits.surveys),
  });
  if (!carried.success) return null;
  return {
    carried: carried.output,
    cardIds: record.notDiscussed.map(({ cardId }) => cardId),
    municipality: record.municipality,
    sizeClass: record.sizeClass,
    named: record.named,
  };
}
