import type { cardWords as nl } from '../../nl/words/card.ts';
import type { Shape } from '../../texts.ts';

export const cardWords = {
  example: 'Example',
  leadsTo: 'What fits after it',
  bring: 'Put {{label}} on the table',
} satisfies Shape<typeof nl>;
