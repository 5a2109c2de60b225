/** What the commands of activities may hold. To add an activity, see activity.ts. */
import { handSchemas } from './hand/schema.ts';
import { voteSchemas } from './vote/schema.ts';
import { writeSchemas } from './write/schema.ts';

export const activitySchemas = [...handSchemas, ...writeSchemas, ...voteSchemas] as const;
