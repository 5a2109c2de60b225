import type { now as nl } from '../nl/now.ts';
import type { Shape } from '../texts.ts';

export const now = {
  line: 'Now: {{what}}',
  lobby: 'Waiting for the start',
  'no-card': 'Choosing a card',
  faceDown: 'The card is still face down',
  card: 'Reading the question',
  writing: 'Writing in silence',
  revealed: 'Reading and discussing answers',
  hand: 'Reading the cards in your hand',
  voting: 'Voting',
  voted: 'Looking at the result',
  'checking-in': 'Checking in',
  'checked-in': 'Seeing how everybody is',
  'answering-statements': 'Answering statements',
  'statements-shown': 'Looking at the result',
  'answering-scan': 'Answering the knowledge scan',
  'scan-shown': 'Looking at the result',
  closed: 'The session is over',
} as const satisfies Shape<typeof nl>;
