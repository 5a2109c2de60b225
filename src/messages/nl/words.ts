import { activityWords } from './words/activities.ts';

/** What a facilitator can say and ask at any other step. Participants never fetch these. */
export const words = { activity: activityWords } as const;
