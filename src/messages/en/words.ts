import { activityWords } from './words/activities.ts';
import { cardWords } from './words/card.ts';
import { stepWords } from './words/steps.ts';

export const words = { step: stepWords, activity: activityWords, card: cardWords };
