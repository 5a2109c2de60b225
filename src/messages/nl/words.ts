import { activityWords } from './words/activities.ts';
import { cardWords } from './words/card.ts';
import { stepWords } from './words/steps.ts';

/** What a facilitator can say and ask. Participants never fetch these. */
export const words = { step: stepWords, activity: activityWords, card: cardWords } as const;
