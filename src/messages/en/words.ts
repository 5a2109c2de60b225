import type { words as nl } from '../nl/words.ts';
import type { Shape } from '../shape.ts';
import { activityWords } from './words/activities.ts';
import { firstTalk } from './words/firstTalk.ts';
import { lookBack } from './words/lookBack.ts';
import { threeSources } from './words/threeSources.ts';
import { whichKnob } from './words/whichKnob.ts';

export const words = {
  step: { ...firstTalk, ...threeSources, ...whichKnob, ...lookBack },
  activity: activityWords,
} as const satisfies Shape<typeof nl>;
