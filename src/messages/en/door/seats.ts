import type { seats as nl } from '../../nl/door/seats.ts';
import type { Shape } from '../../shape.ts';

export const seats = {
  choose: 'Which seat do you take?',
  chooseMore: 'In this browser you have more than one seat in this session.',
  searching: 'Looking for your seat…',
  noneTitle: 'You have no seat here yet',
  noneMore: 'Join with the code of the session. It is on the screen or in the invitation.',
  joinWithCode: 'Join with a code',
  continueAs: 'Continue as {{name}}',
  /** Where one is about to join, and has a seat already. */
  here: 'You already have a seat in this browser.',
  fresh: 'New seat',
} as const satisfies Shape<typeof nl>;
