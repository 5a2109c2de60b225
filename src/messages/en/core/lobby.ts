import type { lobby as nl } from '../../nl/core/lobby.ts';
import type { Shape } from '../../shape.ts';

export const lobby = {
  inside: 'You are in',
  waiting: 'The facilitator will start soon. You need not do anything.',
  people: 'Who is here',
  peopleCount_one: '{{count}} person',
  peopleCount_other: '{{count}} people',
  you: 'you',
  alone: 'Nobody else yet. Share the code to let others in.',
  aloneParticipant: 'You are the first. The others will come soon.',
  came: '{{name}} came in',
  privacy: 'More about privacy',
  role: {
    facilitator: 'facilitator',
    participant: 'participant',
    observer: 'observer',
  },
} as const satisfies Shape<typeof nl>;
