import type { door as nl } from '../nl/door.ts';
import type { Shape } from '../shape.ts';

export const door = {
  title: 'You are at the door',
  waiting: 'The facilitator will let you in soon.',
  waitingMore: 'You do not have to do anything. As soon as you may, you go in by yourself.',
  comingAs: 'You come in as {{name}}.',
  screen: 'This screen is at the door',
  screenWaiting: 'The facilitator will let it in soon.',
  refused: 'You were not let in',
  refusedMore:
    'The facilitator said no, or the session is over. Is that wrong? Ask the facilitator and join again.',
  again: 'Join again',
} satisfies Shape<typeof nl>;

export { entry } from './door/entry.ts';
export { seats } from './door/seats.ts';
