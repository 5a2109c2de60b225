import type { join as nl } from '../nl/join.ts';
import type { Shape } from '../shape.ts';

export const join = {
  title: 'Join',
  code: {
    label: 'Session code',
    hint: 'Six characters. Capitals or small letters: it does not matter.',
    invalid: 'A code has six characters, such as KTB 7FQ. Have another look at the screen.',
    submit: 'Find the session',
    other: 'Another code',
  },
  searching: 'Looking for the session…',
  joinTitle: 'Join {{title}}',
  name: {
    label: 'What is your name here?',
    hint: 'The others see this name.',
    suggestions: 'Or pick an alias',
    another: 'Give me another',
  },
  submit: 'Take a seat',
  entering: 'Getting your seat ready…',
  observe: {
    summary: 'I am only watching',
    explain: 'You see the cards, the board and the revealed answers. You do not write yourself.',
    submit: 'Watch',
    defaultName: 'Observer',
  },
  closed: {
    title: 'This session is closed',
    explain: 'You can no longer join. You can still look at the board and the notes.',
    submit: 'Look at the session',
  },
  seats: {
    title: 'Welcome back to {{title}}',
    intro: 'You already have a seat in this browser.',
    continue: 'Continue as {{name}}',
    fresh: 'New seat',
  },
  failed: 'That did not work yet',
  again: 'Try again {{when}}.',
  now: 'You can try again now.',
  retry: 'Try again',
  screen: {
    title: 'Big screen',
    name: 'Big screen',
    opening: 'Opening the big screen…',
    codeIntro: 'Enter the code. This screen watches along and shows no controls.',
  },
} as const satisfies Shape<typeof nl>;
