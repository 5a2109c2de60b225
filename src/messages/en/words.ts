import { activityWords } from './words/activities.ts';
import { stepWords } from './words/steps.ts';

export const words = { step: stepWords, activity: activityWords };
