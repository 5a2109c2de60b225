import { activityWords } from './words/activities.ts';
import { firstTalk } from './words/firstTalk.ts';
import { lookBack } from './words/lookBack.ts';
import { threeSources } from './words/threeSources.ts';
import { whichKnob } from './words/whichKnob.ts';

/** What a facilitator can say and ask. Participants never fetch these. */
export const words = {
  step: { ...firstTalk, ...threeSources, ...whichKnob, ...lookBack },
  activity: activityWords,
} as const;
