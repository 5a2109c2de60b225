import type * as nl from '../nl/door.ts';
import type { Shape } from '../texts.ts';

export const door = {
  title: 'You are at the door',
  waiting: 'The facilitator will let you in soon.',
  waitingMore: 'You do not have to do anything. As soon as you may come in, it goes on automatically.',
  comingAs: 'You come in as {{name}}.',
  screen: 'This screen is at the door',
  screenWaiting: 'The facilitator will let it in soon.',
  refused: 'You were not let in',
  refusedMore:
    'The facilitator did not let you in, or the session is over. Is this a mistake? Ask the facilitator and join again.',
  again: 'Join again',
} satisfies Shape<typeof nl.door>;

export const entry = {
  code: {
    label: 'Session code',
    hint: 'Six characters. Capitals or small letters: it does not matter.',
    invalid: 'A code has six characters, such as KTB 7FQ. Have another look at the screen.',
    submit: 'Find the session',
  },
  screen: {
    title: 'Big screen',
    opening: 'Opening the big screen…',
    codeIntro: 'Enter the code. This screen only shows, and has no controls.',
  },
  again: 'Try again {{when}}.',
  now: 'You can try again now.',
} satisfies Shape<typeof nl.entry>;

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
} satisfies Shape<typeof nl.seats>;
