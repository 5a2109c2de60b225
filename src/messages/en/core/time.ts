import type { time as nl } from '../../nl/core/time.ts';
import type { Shape } from '../../shape.ts';

export const time = {
  label: 'Time',
  soon: 'Finish up',
  last: 'Almost over',
  up: 'Time is up',
  paused: 'Paused',
  say: {
    started: 'Time is running: {{clock}}.',
    minute: 'One minute left.',
    last: 'Time is almost up.',
    up: 'Time is up.',
    paused: 'Time is paused.',
    resumed: 'Time is running again.',
    added: 'Time was added: {{clock}} left.',
  },
  sound: 'A soft sound when time is up',
} as const satisfies Shape<typeof nl>;
