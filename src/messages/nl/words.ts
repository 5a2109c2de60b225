import { activityWords } from './words/activities.ts';
import { cardWords } from './words/card.ts';

/** What a facilitator can say and ask at any other step, and what goes with a card. Participants never fetch these. */
export const words = { activity: activityWords, card: cardWords } as const;
