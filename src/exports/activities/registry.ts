/** The activities in the notes, and what came along of an earlier session. To add one, see recordPart.ts. */
import { followUpPart } from '../followUp/followUpPart.ts';
import type { FollowUpFields } from '../followUp/schema.ts';
import { checkinPart } from './checkin/checkinPart.ts';
import type { CheckinFields } from './checkin/schema.ts';
import type { RecordPart } from './recordPart.ts';
import type { SurveyFields } from './survey/schema.ts';
import { surveyPart } from './survey/surveyPart.ts';
import { votePart } from './vote/votePart.ts';
import type { VoteFields } from './vote/schema.ts';

/** The fields of the record that are an activity's own. */
export type ActivityFields = VoteFields & CheckinFields & SurveyFields & FollowUpFields;

const known = [followUpPart, surveyPart, votePart, checkinPart] as const;

/** The ids of their sections. */
export type ActivitySection = ReturnType<(typeof known)[number]['section']>['id'];

export const recordParts: readonly RecordPart<object, ActivitySection>[] = known;

/** The fields that all activities give, each by one function of its part. */
export function activityFields(fields: (part: RecordPart<object>) => object): ActivityFields {
  return Object.assign({}, ...recordParts.map(fields)) as ActivityFields;
}
