import type { survey as nl } from '../../nl/survey/asking.ts';
import type { Shape } from '../../texts.ts';

export const survey = {
  unknown: 'I do not know',
} satisfies Shape<typeof nl>;
