import { activityWords } from './words/activities.ts';
import { cardWords } from './words/card.ts';

export const words = { activity: activityWords, card: cardWords };
