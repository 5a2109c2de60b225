/** What the commands of activities may hold. To add an activity, see activity.ts. */
import { checkinSchemas } from './checkin/schema.ts';
import { handSchemas } from './hand/schema.ts';
import { surveySchemas } from './survey/schema.ts';
import { voteSchemas } from './vote/schema.ts';
import { writeSchemas } from './write/schema.ts';

export const activitySchemas = [
  ...handSchemas,
  ...writeSchemas,
  ...voteSchemas,
  ...checkinSchemas,
  ...surveySchemas,
] as const;
