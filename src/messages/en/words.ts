import { activityWords } from './words/activities.ts';

export const words = { activity: activityWords };
