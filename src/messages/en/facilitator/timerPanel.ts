import type { timerPanel as nl } from '../../nl/facilitator/timerPanel.ts';
import type { Shape } from '../../shape.ts';

export const timerPanel = {
  minutes: '{{count}} min',
  start: 'Start the time',
  planned: 'Time of this step: {{count}} min',
  other: 'Another time',
  own: 'Your own time',
  ownHint: 'In minutes, or for instance 7:30.',
  ownWrong: 'Give a time of at most 240 minutes, for instance 7 or 7:30.',
  ownStart: 'Start',
  locks: 'Stop handing in when time is up',
  locksMore: 'What is not on the table yet stays as a draft.',
  locksNow: 'Handing in stops when time is up.',
  locked: 'Handing in has stopped. Add a minute to open it again.',
  add: '+1 min',
  pause: 'Pause',
  resume: 'Go on',
  stop: 'Stop',
  stopMore: 'Stop the time',
  clear: 'Take away',
} as const satisfies Shape<typeof nl>;
