import { activityWords } from './words/activities.ts';
import { stepWords } from './words/steps.ts';

/** What a facilitator can say and ask. Participants never fetch these. */
export const words = { step: stepWords, activity: activityWords } as const;
